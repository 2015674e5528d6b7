package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.annotation.Nullable;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * A Party organisation.
 *
 * @param code stands for it in addresses, groups, tenants and files
 * @param parentCode the organisation right above it, null at the top of the tree
 * @param officialMembers how many official members it has, its branches' included
 * @param probationaryMembers how many probationary members, likewise
 * @param guidedBy the committee of its own sector (police, armed forces) whose guidance
 * its congress follows while it still counts in its superior's totals; null where it
 * follows its superior's
 * @param termEndsOn the last day of the term that it is in; null while nobody has told
 * @throws Refusal 422, when a value cannot be true
 */
public record Organization(String code, String name, OrganizationKind kind, @Nullable String parentCode,
		int officialMembers, int probationaryMembers, @Nullable String guidedBy, @Nullable LocalDate termEndsOn) {

	private static final int LONGEST_CODE = 40;

	private static final int LONGEST_NAME = 300;

	private static final Pattern CODE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	public Organization {
		List<Finding> findings = new ArrayList<>();
		require(isCode(code), findings, "code", "Mã tổ chức chỉ gồm chữ thường không dấu, chữ số, dấu chấm hoặc gạch "
				+ "nối ở giữa, dài không quá " + LONGEST_CODE + " ký tự, ví dụ “hh01”; hãy sửa lại mã");
		require(name != null && !name.isBlank() && name.length() <= LONGEST_NAME, findings, "name",
				"Tên tổ chức còn trống hoặc dài quá " + LONGEST_NAME + " ký tự; hãy ghi tên");
		require(name == null || !CONTROL.matcher(name).find(), findings, "name",
				"Tên tổ chức có ký tự không dùng được; hãy gõ lại tên");
		require(kind != null, findings, "kind", "Chưa rõ loại hình tổ chức đảng; hãy chọn loại hình");
		require(mayBeBeside(code, parentCode), findings, "parentCode",
				"Mã tổ chức cấp trên không đúng; hãy chọn một tổ chức khác đã có");
		require(officialMembers >= 0, findings, "officialMembers",
				"Số đảng viên chính thức không thể là số âm; hãy ghi lại");
		require(probationaryMembers >= 0, findings, "probationaryMembers",
				"Số đảng viên dự bị không thể là số âm; hãy ghi lại");
		require(mayBeBeside(code, guidedBy), findings, "guidedBy",
				"Mã đảng ủy ngành hướng dẫn không đúng; hãy chọn một đảng ủy khác đã có");
		if (!findings.isEmpty()) {
			throw Refusal.impossible(findings);
		}
	}

	/** One whose term nobody has told. */
	public Organization(String code, String name, OrganizationKind kind, @Nullable String parentCode,
			int officialMembers, int probationaryMembers, @Nullable String guidedBy) {
		this(code, name, kind, parentCode, officialMembers, probationaryMembers, guidedBy, null);
	}

	/** Whether {@code text} may stand as a code of an organisation or of a plan. */
	public static boolean isCode(@Nullable String text) {
		return text != null && text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
	}

	/**
	 * Whether its congress follows the guidance of its own sector, not of its superior.
	 */
	public boolean followsOwnGuidance() {
		return this.guidedBy != null;
	}

	private static boolean mayBeBeside(String code, @Nullable String other) {
		return other == null || isCode(other) && !other.equals(code);
	}

	private static void require(boolean holds, List<Finding> findings, String field, String text) {
		if (!holds) {
			findings.add(Finding.error("ORGANIZATION", field, text, ""));
		}
	}

}
