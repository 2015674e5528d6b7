package vn.daihoi.registration;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * What the day of a congress does to the branch's term: with the consent of the
 * grassroots committee it may end at most six months early or late.
 *
 * <p>
 * Source: Charter, Article 24.3; plan of Phụng Hiệp II.1 (terms are shortened).
 */
@Component
class TermRules {

	private static final String CODE = "TERM";

	private static final int MOST_MONTHS = 6;

	private final Organizations organizations;

	private final Regulations regulations;

	TermRules(Organizations organizations, Regulations regulations) {
		this.organizations = organizations;
		this.regulations = regulations;
	}

	/**
	 * What to say of a day: nothing where the end of the term is unknown or that day, a
	 * hint within six months, a warning beyond.
	 */
	List<Finding> check(String branch, LocalDate day) {
		return this.organizations.find(branch)
			.map(Organization::termEndsOn)
			.map((end) -> shift(end, day))
			.orElse(List.of());
	}

	private List<Finding> shift(LocalDate end, LocalDate day) {
		if (day.equals(end)) {
			return List.of();
		}
		String text = "Nhiệm kỳ của chi bộ đến hết ngày %s, đại hội ngày %s ".formatted(VietnameseDate.of(end),
				VietnameseDate.of(day)) + (day.isBefore(end) ? "sớm hơn" : "muộn hơn");
		return List.of(isNear(end, day) ? near(text, day) : far(text, day));
	}

	private static boolean isNear(LocalDate end, LocalDate day) {
		return !day.isBefore(end.minusMonths(MOST_MONTHS)) && !day.isAfter(end.plusMonths(MOST_MONTHS));
	}

	private Finding near(String text, LocalDate day) {
		return Finding.info(CODE, "openingDate", text + " không quá 06 tháng; đảng ủy cơ sở xem xét, đồng ý",
				clause(day));
	}

	private Finding far(String text, LocalDate day) {
		return Finding
			.warning(CODE, "openingDate",
					text + " quá 06 tháng; hãy chọn ngày khác, hoặc ghi lý do để đảng ủy cơ sở xem xét "
							+ "(ngày hết nhiệm kỳ ghi sai thì báo người quản trị sửa ở trang Tổ chức đảng)",
					clause(day));
	}

	private String clause(LocalDate day) {
		return this.regulations.inForce(Topic.CHARTER, day).citeOn("branchTerm");
	}

}
