package vn.daihoi.office;

import java.util.Arrays;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.regulation.Finding;
import vn.daihoi.spreadsheet.Column;
import vn.daihoi.spreadsheet.Layout;
import vn.daihoi.spreadsheet.SheetRow;

/** Organisations, one a row. */
final class OrganizationSheet {

	private static final String TERM = "termEndsOn";

	static final String NAME = "Tổ chức";

	static final Layout LAYOUT = Layout.of(NAME, Column.text("code", "Mã tổ chức", 40),
			Column.text("name", "Tên tổ chức", 300), Column.choice("kind", "Loại hình", kinds()),
			Column.text("parentCode", "Mã cấp trên", 40).optional().offeredBy(NAME),
			Column.text("guidedBy", "Mã đảng ủy ngành hướng dẫn", 40).optional().offeredBy(NAME),
			Column.number("officialMembers", "Đảng viên chính thức"),
			Column.number("probationaryMembers", "Đảng viên dự bị"),
			Column.day(TERM, "Hết nhiệm kỳ").lackedByOldFiles());

	private OrganizationSheet() {
	}

	private static List<String> kinds() {
		return Arrays.stream(OrganizationKind.values()).map(OrganizationKind::label).toList();
	}

	static List<Object> row(Organization organization) {
		return Arrays.asList(organization.code(), organization.name(), organization.kind().label(),
				organization.parentCode(), organization.guidedBy(), organization.officialMembers(),
				organization.probationaryMembers(), organization.termEndsOn());
	}

	/** What is wrong with a field, under the name that people know. */
	static String told(Finding found) {
		return LAYOUT.columns()
			.stream()
			.filter((column) -> column.field().equals(found.field()))
			.map((column) -> "“" + column.name() + "”: ")
			.findFirst()
			.orElse("") + found.sentence();
	}

	/**
	 * What a row says.
	 * @param known of the same organisation; null for a new one
	 */
	static Organization read(SheetRow row, @Nullable Organization known) {
		return new Organization(row.text("code"), row.text("name"), kind(row.text("kind")), row.text("parentCode"),
				row.number("officialMembers"), row.number("probationaryMembers"), row.text("guidedBy"),
				row.has(TERM) || known == null ? row.day(TERM) : known.termEndsOn());
	}

	private static OrganizationKind kind(String label) {
		return Arrays.stream(OrganizationKind.values())
			.filter((kind) -> kind.label().equals(label))
			.findFirst()
			.orElseThrow();
	}

}
