package vn.daihoi.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.XlsxReader;

/**
 * What an administrator typed on the page of an organisation, kept as it was typed until
 * it fits.
 *
 * @param termEndsOn as pages send days; null keeps what is known
 * @param seen the version of the organisation that the page showed
 */
record Correction(String name, String kind, String parentCode, String guidedBy, String officialMembers,
		String probationaryMembers, @Nullable String termEndsOn, String seen) {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	static Correction of(Organization known) {
		return new Correction(known.name(), known.kind().name(), known.parentCode(), known.guidedBy(),
				String.valueOf(known.officialMembers()), String.valueOf(known.probationaryMembers()),
				Objects.toString(known.termEndsOn(), ""), CorrectOrganization.version(known));
	}

	/** The same, when the page shows what is known now beside it. */
	Correction seenNow(Organization known) {
		return new Correction(this.name, this.kind, this.parentCode, this.guidedBy, this.officialMembers,
				this.probationaryMembers, this.termEndsOn, CorrectOrganization.version(known));
	}

	/**
	 * The organisation that is wanted.
	 * @throws Refusal 422, with every field that does not fit
	 */
	Organization organization(Organization known) {
		List<Finding> findings = new ArrayList<>();
		int official = number("officialMembers", this.officialMembers, findings);
		int probationary = number("probationaryMembers", this.probationaryMembers, findings);
		LocalDate termEnd = (this.termEndsOn == null) ? known.termEndsOn() : termEnd(findings);
		if (!findings.isEmpty()) {
			throw Refusal.impossible(findings);
		}
		return new Organization(known.code(), XlsxReader.clean(this.name), chosen(), orNull(this.parentCode), official,
				probationary, orNull(this.guidedBy), termEnd);
	}

	private OrganizationKind chosen() {
		return Arrays.stream(OrganizationKind.values())
			.filter((one) -> one.name().equals(this.kind))
			.findFirst()
			.orElse(null);
	}

	private static String orNull(String code) {
		String clean = XlsxReader.clean(code);
		return clean.isEmpty() ? null : clean;
	}

	@Nullable
	private LocalDate termEnd(List<Finding> findings) {
		String clean = XlsxReader.clean(this.termEndsOn);
		try {
			return clean.isEmpty() ? null : LocalDate.parse(clean);
		}
		catch (DateTimeParseException ex) {
			findings.add(Finding.error("DAY", "termEndsOn", "phải là một ngày có thật, ví dụ 31/03/2025, hoặc để trống",
					""));
			return null;
		}
	}

	private static int number(String field, String text, List<Finding> findings) {
		String clean = XlsxReader.clean(text);
		if (NUMBER.matcher(clean).matches()) {
			return Integer.parseInt(clean);
		}
		findings.add(Finding.error("NUMBER", field, "phải là số nguyên từ 0, chỉ gồm chữ số, ví dụ 12", ""));
		return 0;
	}

}
