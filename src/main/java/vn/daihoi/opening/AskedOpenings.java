package vn.daihoi.opening;

import org.springframework.lang.Nullable;

/**
 * Which part of the calendar of congresses an address asks for; blank as if it did not.
 */
record AskedOpenings(@Nullable String plan, @Nullable String unit, @Nullable String day, @Nullable String month,
		@Nullable String view, @Nullable String page) {
}
