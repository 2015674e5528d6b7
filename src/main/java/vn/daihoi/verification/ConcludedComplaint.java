package vn.daihoi.verification;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;

/**
 * A qualifying complaint about a congress, and what the inspection committee concluded.
 *
 * @param outcome null while it is verified
 * @param number of the conclusion
 * @param unfit the name of who is not to be ratified; null when nobody
 */
public record ConcludedComplaint(@Nullable String reference, LocalDate receivedOn, @Nullable Outcome outcome,
		@Nullable String number, @Nullable LocalDate concludedOn, @Nullable String unfit) {

	/** What whoever decides on the result is told. */
	public String inWords() {
		String about = "Đơn thư%s nhận ngày %s".formatted((this.reference != null) ? " " + this.reference : "",
				VietnameseDate.of(this.receivedOn));
		return (this.outcome == null) ? about + ": chưa có kết luận, thời hạn chuẩn y tạm dừng"
				: "%s: %s (văn bản số %s ngày %s)".formatted(about, conclusion(), this.number,
						VietnameseDate.of(this.concludedOn));
	}

	private String conclusion() {
		return switch (this.outcome) {
			case CLEARED -> "giữ nguyên kết quả bầu cử";
			case REPLACED -> "đề nghị không chuẩn y đồng chí " + this.unfit;
			case ANNULMENT -> "đề nghị hủy kết quả bầu cử";
		};
	}

}
