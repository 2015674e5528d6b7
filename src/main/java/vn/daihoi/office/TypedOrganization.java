package vn.daihoi.office;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import jakarta.annotation.Nullable;

import vn.daihoi.organization.Organization;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.XlsxReader;

/** One of those that a decision founds or keeps, as it was typed. */
record TypedOrganization(String code, String name, String kind, String parentCode, String official,
		String probationary) {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	static TypedOrganization of(UnaryOperator<String> typed) {
		return new TypedOrganization(clean(typed.apply("code")), clean(typed.apply("name")), typed.apply("kindOf"),
				clean(typed.apply("parentCode")), clean(typed.apply("official")), clean(typed.apply("probationary")));
	}

	private static String clean(String text) {
		return XlsxReader.clean(text);
	}

	boolean isEmpty() {
		return this.code.isEmpty() && this.name.isEmpty();
	}

	/**
	 * The organisation that is meant; empty when something does not fit, which is added.
	 * @param known the same as it is, when one of the former goes on
	 */
	Optional<Organization> organization(@Nullable Organization known, List<Finding> findings) {
		int members = number(this.official, "đảng viên chính thức", findings);
		int probationary = number(this.probationary, "đảng viên dự bị", findings);
		try {
			return Optional.of(new Organization(this.code, this.name, TypedMove.kindOf(this.kind),
					TypedMove.orNull(this.parentCode), members, probationary, (known != null) ? known.guidedBy() : null,
					(known != null) ? known.termEndsOn() : null));
		}
		catch (Refusal impossible) {
			impossible.findings().forEach((found) -> findings.add(told(found)));
			return Optional.empty();
		}
	}

	private int number(String text, String what, List<Finding> findings) {
		if (NUMBER.matcher(text).matches()) {
			return Integer.parseInt(text);
		}
		findings.add(told(Finding.error("NUMBER", "result",
				"Số " + what + " phải là số nguyên từ 0, chỉ gồm chữ số; hãy ghi số, ví dụ 12", "")));
		return 0;
	}

	private Finding told(Finding found) {
		String called = this.name.isEmpty() ? this.code : this.name;
		return Finding.error(found.code(), "result", "“" + called + "”: " + found.text(), found.clause());
	}

}
