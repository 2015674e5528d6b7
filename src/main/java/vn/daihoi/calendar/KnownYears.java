package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** The years that a calendar knows, one after the other. */
public record KnownYears(int first, int last) {

	private static final String CODE = "CALENDAR";

	/** From the first to the last of these days. */
	static KnownYears of(Collection<LocalDate> days) {
		IntSummaryStatistics years = days.stream().mapToInt(LocalDate::getYear).summaryStatistics();
		return new KnownYears(years.getMin(), years.getMax());
	}

	/**
	 * These and those of {@code days}.
	 * @throws Refusal 422 when a year between them would have no day
	 */
	KnownYears and(Collection<LocalDate> days) {
		KnownYears grown = grownBy(days);
		days.stream().filter((day) -> !grown.contains(day)).findFirst().ifPresent(grown::refuseApart);
		return grown;
	}

	/** These and those of {@code days} that follow without a gap. */
	KnownYears grownBy(Collection<LocalDate> days) {
		Set<Integer> years = days.stream().map(LocalDate::getYear).collect(Collectors.toSet());
		int from = this.first;
		int to = this.last;
		while (years.contains(from - 1)) {
			from--;
		}
		while (years.contains(to + 1)) {
			to++;
		}
		return new KnownYears(from, to);
	}

	boolean contains(LocalDate day) {
		return contains(day.getYear());
	}

	/** Whether {@code year} is among them. */
	public boolean contains(int year) {
		return this.first <= year && year <= this.last;
	}

	/** Those of these years that {@code others} has not. */
	IntStream beside(KnownYears others) {
		return IntStream.rangeClosed(this.first, this.last).filter((year) -> !others.contains(year));
	}

	Refusal unknown() {
		return refusal("Lịch ngày làm việc chỉ có từ %d đến %d; hãy chọn ngày trong các năm này hoặc bổ sung lịch"
			.formatted(this.first, this.last));
	}

	private void refuseApart(LocalDate day) {
		throw refusal("Ngày %s chưa ghi được vì lịch ngày làm việc chỉ có từ %d đến %d; hãy bổ sung năm liền kề trước"
			.formatted(VietnameseDate.of(day), this.first, this.last));
	}

	private static Refusal refusal(String text) {
		return Refusal.impossible(List.of(Finding.error(CODE, "", text, "")));
	}

}
