package vn.daihoi.supervision;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A decision that lets a limit pass.
 *
 * @param name of the limit
 * @param number of the decision
 */
public record Waiver(String rule, String name, LocalDate dueOn, String number, String reason, String waivedBy,
		OffsetDateTime waivedAt) {
}
