package vn.daihoi.rest;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.lang.Nullable;

import vn.daihoi.sight.AskedValues;

/** Where a deadline stands in the list: by day, plan, organisation and rule. */
public record DeadlinePlace(LocalDate date, String plan, String organization, String rule) {

	private static final Pattern TEXT = Pattern.compile("([0-9-]{10}),([a-z0-9.-]+),([a-z0-9.-]*),([A-Za-z0-9.]+)");

	@Nullable
	static DeadlinePlace of(AskedValues values, @Nullable String text) {
		String given = values.known("after", text, (place) -> parsed(place) != null,
				"không có trang nào sau %s; hãy xem lại từ trang đầu");
		return (given == null) ? null : parsed(given);
	}

	@Nullable
	private static DeadlinePlace parsed(String text) {
		Matcher place = TEXT.matcher(text);
		LocalDate date = place.matches() ? AskedValues.dayOf(place.group(1)) : null;
		return (date == null) ? null : new DeadlinePlace(date, place.group(2), place.group(3), place.group(4));
	}

	@Override
	public String toString() {
		return String.join(",", this.date.toString(), this.plan, this.organization, this.rule);
	}

}
