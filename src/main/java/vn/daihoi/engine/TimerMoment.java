package vn.daihoi.engine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Session;
import vn.daihoi.notice.NoticeLimits;
import vn.daihoi.plan.NoticeRule;

/**
 * What a timer of a congress waits for, the same for all that open together.
 *
 * @param expression as the drawing says it
 * @param notice how many working days its notice takes; null where it waits for another
 * moment
 * @param handled whether somebody has chosen how to go on
 */
record TimerMoment(String expression, LocalDate opening, Session session, @Nullable NoticeRule notice,
		boolean handled) {

	static final String OPENING = "congressTimes.opening(";

	static final String OPENING_PASSED = "congressTimes.openingPassed(";

	static final String NOTICE_LAPSES = "congressTimes.noticeLapses(";

	private static final Pattern RULE = Pattern.compile("'([^']+)'");

	static TimerMoment of(String expression, Congress congress, NoticeLimits.InForce rules, boolean handled) {
		NoticeRule notice = expression.contains(NOTICE_LAPSES) ? rules.of(congress.key(), congress.unitCode()) : null;
		return new TimerMoment(expression, congress.openingDate(), congress.session(), notice, handled);
	}

	/** Whether an expression asks for a moment of a congress. */
	static boolean isKnown(String expression) {
		return expression.contains(OPENING) || expression.contains(OPENING_PASSED)
				|| expression.contains(NOTICE_LAPSES);
	}

	/** The rule that an expression asks for; none for the opening itself. */
	static Optional<String> rule(String expression) {
		if (expression.contains(NOTICE_LAPSES)) {
			return Optional.of("DL02");
		}
		Matcher rule = RULE.matcher(expression);
		return rule.find() ? Optional.of(rule.group(1)) : Optional.empty();
	}

}
