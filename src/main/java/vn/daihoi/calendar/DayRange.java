package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a computed day may come to lie, as long as days on its way are not decided.
 *
 * @param earliest the first day that a decision may lead to
 * @param latest the last one
 * @param undecided the days that are waited for; none when the day stands
 */
public record DayRange(LocalDate earliest, LocalDate latest, List<LocalDate> undecided) {

	public DayRange {
		Objects.requireNonNull(earliest);
		Objects.requireNonNull(latest);
		undecided = List.copyOf(undecided);
	}

	/** A day that stands. */
	public static DayRange of(LocalDate date) {
		return new DayRange(date, date, List.of());
	}

	public boolean isDecided() {
		return this.undecided.isEmpty();
	}

	/** The same some days later, earlier when negative. */
	public DayRange plusDays(int days) {
		return new DayRange(this.earliest.plusDays(days), this.latest.plusDays(days), this.undecided);
	}

	/** From the earliest of this to the latest of the other, waiting for what both do. */
	public DayRange to(DayRange other) {
		return new DayRange(this.earliest, other.latest,
				Stream.concat(this.undecided.stream(), other.undecided.stream()).sorted().distinct().toList());
	}

	/** A sentence without its final stop, with what is still open behind it. */
	public String behind(String sentence) {
		return isDecided() ? sentence : sentence + "; " + inWords();
	}

	private String inWords() {
		String days = this.undecided.stream().map(VietnameseDate::of).collect(Collectors.joining(", "));
		String why = "vì chưa có quyết định chính thức về ngày " + days;
		return this.earliest.equals(this.latest) ? "tạm tính " + why : "tạm tính, có thể từ ngày %s đến ngày %s, %s"
			.formatted(VietnameseDate.of(this.earliest), VietnameseDate.of(this.latest), why);
	}

}
