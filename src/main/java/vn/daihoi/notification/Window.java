package vn.daihoi.notification;

import java.time.LocalDate;

/**
 * The limits that are spoken of on one day at one stage.
 *
 * @param from the first day on which they fall
 * @param to the last one
 * @param originNotAfter the last day from which such a limit was counted forward; a
 * shorter one is spoken of later
 */
record Window(Stage stage, LocalDate from, LocalDate to, LocalDate originNotAfter) {

	static Window of(Stage stage, LocalDate from, LocalDate to) {
		return new Window(stage, from, to, to);
	}

}
