package vn.daihoi.ratification;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.task.Decisions;
import vn.daihoi.task.Numbered;

/**
 * What the committee's meeting decided on results.
 *
 * @param number of the decision, asked for when a result is ratified or annulled
 */
record Ratify(LocalDate meetingDate, @Nullable String number, @Nullable LocalDate documentDate, @Nullable String signer,
		List<Row> rows) implements Decisions<Ratify.Row>, Numbered {

	@Override
	public LocalDate numberedOn() {
		return this.documentDate;
	}

	/** What may be decided on a result. */
	enum Outcome {

		RATIFIED("chuẩn y kết quả bầu cử"), RETURNED("đảng ủy yêu cầu bổ sung"), ANNULLED("hủy kết quả, đại hội lại");

		private final String words;

		Outcome(String words) {
			this.words = words;
		}

	}

	/**
	 * The decision on one branch.
	 *
	 * @param compared a second person compared the figures with the pictures of the
	 * minutes
	 * @param refused the names of those elected who are not ratified
	 * @param reason asked for in every case but a plain ratification
	 */
	record Row(String taskId, Outcome outcome, boolean compared, List<String> refused,
			@Nullable String reason) implements Decisions.Row {

		boolean isExplained() {
			return this.reason != null && !this.reason.isBlank();
		}

	}

	@Override
	public Ratify only(Row row) {
		return new Ratify(this.meetingDate, this.number, this.documentDate, this.signer, List.of(row));
	}

	/** What the meeting decided on a branch, as the branch is told. */
	String words(Row row) {
		String paper = (row.outcome() == Outcome.RETURNED) ? ""
				: " theo quyết định số %s ngày %s".formatted(this.number, VietnameseDate.of(this.documentDate));
		String refused = row.refused().isEmpty() ? "" : "; không chuẩn y " + String.join(", ", row.refused());
		String reason = row.isExplained() ? "; lý do, cách xử lý: " + row.reason().strip().replaceFirst("[.]$", "")
				: "";
		return row.outcome().words + paper + refused + reason;
	}

	boolean lacksDocument() {
		boolean decides = this.rows.stream().anyMatch((row) -> row.outcome() != Outcome.RETURNED);
		return decides && (this.number == null || this.documentDate == null || this.signer == null);
	}

}
