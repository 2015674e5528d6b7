package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.DayRange;

/**
 * The steps of a congress counted from a wished day.
 *
 * @param earliest the first opening that the notice and the plan's window still allow;
 * null when there is none
 * @param earliestInTime the first opening for which no limit has passed, internal ones
 * included; null when there is none
 * @param critical the rule of the open step that is due first; null when all is done
 */
public record Timeline(LocalDate opening, @Nullable LocalDate earliest, @Nullable LocalDate earliestInTime,
		@Nullable String critical, List<Step> steps) {

	/**
	 * One step, in the order of days.
	 *
	 * @param latest the last day for it
	 * @param range where that day may still come to lie
	 * @param confirmed false when a day off on the way is not decided yet
	 * @param late whether that day has passed and the step is not done
	 */
	public record Step(String rule, String name, LocalDate latest, DayRange range, boolean internal, boolean confirmed,
			boolean done, boolean late, String explanation) {
	}

}
