package vn.daihoi.midterm;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.task.Numbered;

/**
 * What the committee above decided in its meeting.
 *
 * @param number of the decision, asked for unless more papers are asked for
 * @param refused those whom it does not accept, each with a reason
 * @param reason asked for where it does not decide in favour
 */
record RatifyChange(Outcome outcome, LocalDate meetingDate, @Nullable String number, @Nullable LocalDate documentDate,
		@Nullable String signer, List<Refused> refused, @Nullable String reason) implements Numbered {

	/** What may be decided. */
	enum Outcome {

		RATIFIED("quyết định kiện toàn"), RETURNED("cấp trên yêu cầu bổ sung hồ sơ"),
		ANNULLED("hủy kết quả, tiến hành lại");

		private final String words;

		Outcome(String words) {
			this.words = words;
		}

	}

	/**
	 * Somebody who is not accepted.
	 *
	 * @param sequence which person of the change
	 */
	record Refused(int sequence, @Nullable String reason) {

		boolean isExplained() {
			return this.reason != null && !this.reason.isBlank();
		}

	}

	@Override
	public LocalDate numberedOn() {
		return this.documentDate;
	}

	boolean lacksDocument() {
		return this.outcome != Outcome.RETURNED
				&& (this.number == null || this.documentDate == null || this.signer == null);
	}

	boolean isExplained() {
		return this.reason != null && !this.reason.isBlank();
	}

	/** What was decided, as the organisation is told. */
	String words(List<String> names) {
		String paper = (this.outcome == Outcome.RETURNED) ? ""
				: " theo văn bản số %s ngày %s".formatted(this.number, VietnameseDate.of(this.documentDate));
		return this.outcome.words + paper
				+ (names.isEmpty() ? "" : "; không đồng ý đối với " + String.join(", ", names))
				+ (isExplained() ? "; lý do: " + this.reason.strip().replaceFirst("[.]$", "") : "");
	}

}
