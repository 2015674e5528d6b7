package vn.daihoi.notification;

import java.time.LocalDate;

/**
 * A limit in a digest.
 *
 * @param unit the committee to whose area it belongs
 * @param organization whose limit it is
 * @param duty what must be done
 * @param late whether it had passed
 */
record DigestLine(long digest, String unit, String unitName, String organization, String organizationName, String rule,
		String duty, LocalDate dueOn, boolean late) {
}
