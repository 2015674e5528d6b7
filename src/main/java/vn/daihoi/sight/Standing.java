package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;

/**
 * How far a congress is today.
 *
 * @param late whether a limit that is not internal has passed and is still owed
 * @param days of the main steps, as far as they are done; a ratification is one also
 * where not every one of those elected was ratified
 * @param next empty when nothing is owed any more
 */
public record Standing(CongressState state, boolean late, Map<Milestone, LocalDate> days, Optional<NextLimit> next) {
}
