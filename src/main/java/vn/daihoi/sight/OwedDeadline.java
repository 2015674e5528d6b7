package vn.daihoi.sight;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A deadline of a congress.
 *
 * @param name what must be done by then
 * @param open whether that is still owed
 * @param standsStill whether its day does not count now, as a complaint is verified
 * @param metOn when it was done; null when nobody has
 * @param earlierDue the day before it was changed first; null when it was not
 * @param changeReason the paper that changed it, and why; null when it was not
 */
public record OwedDeadline(String rule, String name, LocalDate dueOn, boolean confirmed, boolean internal, boolean open,
		boolean standsStill, @Nullable LocalDate metOn, @Nullable LocalDate earlierDue, @Nullable String changeReason,
		String explanation) {

	public boolean isChanged() {
		return this.earlierDue != null;
	}

	public boolean isOverdue(LocalDate today) {
		return this.open && !this.internal && !this.standsStill && this.dueOn.isBefore(today);
	}

}
