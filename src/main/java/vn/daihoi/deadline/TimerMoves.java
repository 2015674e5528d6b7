package vn.daihoi.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Which timers fire at another moment under a supposition, asked with the business key
 * and the rule that they wait for; none for the opening of a congress itself.
 */
class TimerMoves implements BiPredicate<String, Optional<String>> {

	private static final String NOTICE = "DL02";

	private final Reach reach;

	private final Supposition supposition;

	private final Recount recount;

	private final Origins origins;

	private final Set<String> notices;

	private final Map<String, Boolean> ofPlans = new HashMap<>();

	TimerMoves(Reach reach, Supposition supposition, Recount recount, Origins origins, List<Recounted> moved) {
		this.reach = reach;
		this.supposition = supposition;
		this.recount = recount;
		this.origins = origins;
		this.notices = moved.stream()
			.map(Recounted::before)
			.filter((one) -> one.rule().equals(NOTICE))
			.map(KeptDeadline::subject)
			.collect(Collectors.toSet());
	}

	@Override
	public boolean test(String subject, Optional<String> rule) {
		if (rule.isEmpty()) {
			return this.supposition.moved().contains(Trigger.OPENING) && this.reach.names(subject);
		}
		return rule.get().equals(NOTICE) ? this.notices.contains(subject) : ofPlan(subject, rule.get());
	}

	/** What plans and committees wait for is counted from days of the plan. */
	private boolean ofPlan(String subject, String rule) {
		String plan = subject.split("/")[0];
		return this.reach.names(subject) && this.ofPlans.computeIfAbsent(plan + " " + rule, (key) -> moves(plan, rule));
	}

	private boolean moves(String plan, String rule) {
		return this.origins.ofTimer(plan, this.origins.rules(plan).of(rule, "", null))
			.filter((now) -> this.recount.concerns(now) && this.recount.of(now).moves())
			.isPresent();
	}

}
