package vn.daihoi.plan;

import java.util.List;

/**
 * Congresses held first, for the others to learn from: đại hội điểm.
 *
 * @param chosenBy each of these chooses {@code count} of them
 * @param organizations the names chosen; empty as long as none is decided
 * @param window when they are held; null where the plan does not say
 */
public record Pilot(Actor chosenBy, int count, CongressScope scope, @MayBeAbsent List<String> organizations,
		@MayBeAbsent CongressWindow window, String clause) {

}
