package vn.daihoi.office;

import java.time.LocalDate;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulation.Successor;

/**
 * A document of the register as it is seen on a day.
 *
 * @param until the first day no longer in force; null while it is current
 * @param note what is still to be confirmed, or why it ends
 * @param clauses where it speaks of a subject, as far as the product cites it
 */
record DocumentLine(String number, String issuer, LocalDate issued, LocalDate inForceFrom, @Nullable LocalDate until,
		@Nullable Successor replacedBy, String title, State state, boolean verified, @Nullable String note,
		Map<String, String> clauses) {

	/** How a document stands to a day. */
	@Schema(enumAsRef = true)
	enum State {

		IN_FORCE("Đang có hiệu lực"), OVER("Hết hiệu lực"), LATER("Chưa có hiệu lực");

		private final String vietnamese;

		State(String vietnamese) {
			this.vietnamese = vietnamese;
		}

		static State of(Regulation regulation, LocalDate day) {
			if (regulation.isInForceOn(day)) {
				return IN_FORCE;
			}
			boolean over = regulation.until() != null && !day.isBefore(regulation.until());
			return over ? OVER : LATER;
		}

		public String vietnamese() {
			return this.vietnamese;
		}

	}

	static DocumentLine of(Regulation regulation, LocalDate day) {
		return new DocumentLine(regulation.number(), regulation.issuer(), regulation.issued(), regulation.inForceFrom(),
				regulation.until(), regulation.replacedBy(), regulation.title(), State.of(regulation, day),
				regulation.verified(), regulation.note(), regulation.clauses());
	}

	/** {@code 190-QĐ/TW ngày 10/10/2024}; the title of what has no number. */
	public String label() {
		return this.number.isEmpty() ? this.title : dated(this.number, this.issued);
	}

	/** From when until when it is in force. */
	public String validity() {
		String from = "Từ ngày " + VietnameseDate.of(this.inForceFrom);
		return (this.until == null) ? from : from + " đến hết ngày " + VietnameseDate.of(this.until.minusDays(1));
	}

	/** What takes its place; empty where nothing does. */
	public String replacement() {
		return (this.replacedBy == null) ? "" : dated(this.replacedBy.number(), this.replacedBy.issued());
	}

	private static String dated(String number, LocalDate issued) {
		return number + " ngày " + VietnameseDate.of(issued);
	}

}
