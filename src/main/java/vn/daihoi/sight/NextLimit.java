package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first limit that a congress still has to meet; where two are due on one day, first
 * the one that is not internal.
 *
 * @param name what must be done by then
 * @param changed whether its day was moved by a paper
 */
public record NextLimit(String rule, String name, LocalDate dueOn, boolean internal, boolean changed) {

	/** What must be done, marked where the limit is internal or was changed. */
	String marked() {
		String marks = Stream.of(this.internal ? "hạn nội bộ" : "", this.changed ? "đã điều chỉnh" : "")
			.filter((mark) -> !mark.isEmpty())
			.collect(Collectors.joining(", "));
		return marks.isEmpty() ? this.name : this.name + " (" + marks + ")";
	}

}
