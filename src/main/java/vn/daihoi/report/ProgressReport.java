package vn.daihoi.report;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

/**
 * What a committee reported of a day.
 *
 * @param unit its code
 * @param figures as they stood at the end of that day, and stay
 * @param now the same congresses today
 * @param notHeld which could not be held by then, and why
 * @param note of the committee's office
 */
public record ProgressReport(String unit, String name, LocalDate day, LocalDate reportedOn, ProgressFigures figures,
		ProgressFigures now, List<NotHeld> notHeld, @Nullable String note) {

	/** A congress that was put off or could not be held. */
	public record NotHeld(String organization, String name, String reason) {
	}

	/** Whether something has changed since. */
	boolean isCorrected() {
		return !this.figures.equals(this.now);
	}

	/** What has changed since, as people read it. */
	public String sinceThen() {
		return isCorrected() ? "%d đã đại hội, %d đã ghi kết quả, %d hoãn hoặc chưa tiến hành được"
			.formatted(this.now.held(), this.now.resultsRecorded(), this.now.notHeld()) : "không đổi";
	}

}
