package vn.daihoi.document;

import java.time.LocalDate;
import java.util.Map;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.decision.Row;
import vn.daihoi.organization.OrganizationKind;

/**
 * Who may issue which type of paper on which day: the decision table
 * {@code documentAuthority}.
 *
 * <p>
 * Source: 66-QĐ/TW 2017, from 09/01/2026 399-QĐ/TW.
 */
public final class DocumentAuthority {

	private static final DecisionTable TABLE = DecisionTable.packaged("documentAuthority");

	private DocumentAuthority() {
	}

	/** Whether such a body may issue a paper of that type on that day. */
	public static Verdict of(Issuer issuer, PaperType type, LocalDate day) {
		Row row = TABLE.row(Map.of("issuer", issuer.name(), "type", type.name(), "day", day));
		return new Verdict(row.is("allowed"), row.text("clause").orElseThrow(), row.is("verified"));
	}

	/**
	 * What the table says.
	 *
	 * @param clause where the rule stands
	 * @param verified whether the rule was read in a text
	 */
	public record Verdict(boolean allowed, String clause, boolean verified) {
	}

	/** A body that issues papers at the grassroots. */
	public enum Issuer {

		/** Ban chấp hành đảng bộ cơ sở. */
		COMMITTEE,

		/** Ban thường vụ đảng ủy cơ sở. */
		STANDING_COMMITTEE,

		/** Chi bộ, chi ủy. */
		BRANCH;

		/** The body that speaks for an organisation of that kind. */
		public static Issuer of(OrganizationKind kind) {
			return kind.isBranch() ? BRANCH : COMMITTEE;
		}

	}

}
