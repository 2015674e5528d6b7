package vn.daihoi.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import vn.daihoi.regulation.Finding;

/** What keeps the tree of organisations whole when some of them change. */
public class OrganizationRules {

	private static final String CODE = "ORGANIZATION";

	private final Map<String, Organization> before;

	private final Map<String, Organization> after;

	private final Predicate<String> underWay;

	/**
	 * Rules for one change of the tree.
	 * @param underWay whether a congress of an organisation, or of its branches, counts
	 * on where it stands
	 */
	public OrganizationRules(Map<String, Organization> before, Map<String, Organization> after,
			Predicate<String> underWay) {
		this.before = before;
		this.after = after;
		this.underWay = underWay;
	}

	/** What is wrong with an organisation as it is to be; fields of its own. */
	public List<Finding> check(Organization wanted) {
		List<Finding> findings = new ArrayList<>();
		checkParent(wanted, findings);
		if (wanted.guidedBy() != null && !this.after.containsKey(wanted.guidedBy())) {
			findings.add(error("guidedBy",
					"chưa có đảng ủy ngành mang mã “%s”; hãy ghi mã của đảng ủy đã có hoặc thêm đảng ủy đó"
						.formatted(wanted.guidedBy())));
		}
		checkUnderWay(wanted, findings);
		return findings;
	}

	private void checkParent(Organization wanted, List<Finding> findings) {
		Organization parent = this.after.get(wanted.parentCode());
		if (wanted.parentCode() != null && parent == null) {
			findings.add(error("parentCode",
					"chưa có tổ chức cấp trên mang mã “%s”; hãy ghi mã của tổ chức đã có hoặc thêm tổ chức đó"
						.formatted(wanted.parentCode())));
		}
		else if (parent != null && parent.kind().isBranch()) {
			findings.add(error("parentCode",
					"“%s” là chi bộ, không có tổ chức trực thuộc; hãy ghi mã của đảng bộ".formatted(parent.name())));
		}
		else if (isAboveItself(wanted)) {
			findings.add(error("parentCode", "các tổ chức đứng trên nhau thành vòng; hãy ghi lại mã cấp trên"));
		}
	}

	private boolean isAboveItself(Organization wanted) {
		Set<String> passed = new HashSet<>();
		Organization next = wanted;
		while (next != null && passed.add(next.code())) {
			next = this.after.get(next.parentCode());
		}
		return next != null && next.code().equals(wanted.code());
	}

	private void checkUnderWay(Organization wanted, List<Finding> findings) {
		Organization known = this.before.get(wanted.code());
		if (known == null || !this.underWay.test(wanted.code())) {
			return;
		}
		if (known.kind() != wanted.kind()) {
			findings.add(fixed("kind"));
		}
		if (!Objects.equals(known.parentCode(), wanted.parentCode())) {
			findings.add(fixed("parentCode"));
		}
		if (!Objects.equals(known.guidedBy(), wanted.guidedBy())) {
			findings.add(fixed("guidedBy"));
		}
	}

	private static Finding fixed(String field) {
		return error(field, "tổ chức này đang trong một kế hoạch đại hội chưa kết thúc nên chưa đổi được; "
				+ "hãy giữ giá trị cũ; nếu có quyết định chuyển hoặc đổi loại hình thì ghi ở trang “Quyết định về tổ chức đảng”");
	}

	private static Finding error(String field, String text) {
		return Finding.error(CODE, field, text, "");
	}

}
