package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.lang.Nullable;

/**
 * A deadline of a congress.
 *
 * @param name what must be done by then
 * @param open whether that is still owed
 * @param standsStill whether its day does not count now, as a complaint is verified
 * @param metOn when it was done; null when nobody has
 * @param earlierDue the day before it was changed; null when it was not
 * @param changeReason the paper that changed it, and why; null when it was not
 */
public record OwedDeadline(String congress, String rule, String name, LocalDate dueOn, boolean confirmed,
		boolean internal, boolean open, boolean standsStill, @Nullable LocalDate metOn, @Nullable LocalDate earlierDue,
		@Nullable String changeReason, String explanation) {

	public boolean isChanged() {
		return this.earlierDue != null;
	}

	public boolean isOverdue(LocalDate today) {
		return this.open && !this.internal && !this.standsStill && this.dueOn.isBefore(today);
	}

	/** What must be done, marked where the limit is internal or was changed. */
	String marked() {
		String marks = Stream.of(this.internal ? "hạn nội bộ" : "", isChanged() ? "đã điều chỉnh" : "")
			.filter((mark) -> !mark.isEmpty())
			.collect(Collectors.joining(", "));
		return marks.isEmpty() ? this.name : this.name + " (" + marks + ")";
	}

}
