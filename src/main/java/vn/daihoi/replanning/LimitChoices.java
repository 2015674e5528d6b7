package vn.daihoi.replanning;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DeadlineRule;
import vn.daihoi.deadline.DeadlineRules;
import vn.daihoi.deadline.RuleInForce;
import vn.daihoi.organization.VietnameseNames;
import vn.daihoi.plan.Plans;
import vn.daihoi.task.Level;
import vn.daihoi.task.Offer;
import vn.daihoi.task.Offers;

/** The limits of a plan that can be changed, sorted by whose they are. */
@Component
class LimitChoices {

	/** Of two sets of limits the one of plans whose notice waits for the agreement. */
	private static final String PERSONNEL_FIRST = ".personnelFirst";

	private static final String NO_TASK = "Ngày máy tự giao việc và hạn khác";

	private static final Comparator<Limit> BY_NAME = Comparator.comparing(Limit::name, VietnameseNames.ORDER)
		.thenComparing(Limit::id);

	private final Plans plans;

	private final DeadlineRules rules;

	private final Offers offers;

	LimitChoices(Plans plans, DeadlineRules rules, Offers offers) {
		this.plans = plans;
		this.rules = rules;
		this.offers = offers;
	}

	/**
	 * A limit of so many days.
	 *
	 * @param counted in which unit, and from which day
	 * @param whose the heading under which it is offered
	 */
	record Limit(String id, String name, int offset, String counted, String clause, boolean internal, String whose) {
	}

	/**
	 * Those of the branch first, by name; of two sets only the one that the plan uses.
	 */
	List<Limit> of(String plan) {
		List<Limit> found = this.rules.of(plan, ids(plan), this.plans.document(plan).noticeRequiresAgreement())
			.stream()
			.filter(ChangeRules::mayChange)
			.map(this::limit)
			.toList();
		return headings().stream()
			.flatMap((heading) -> found.stream().filter((one) -> one.whose().equals(heading)).sorted(BY_NAME))
			.toList();
	}

	private List<String> ids(String plan) {
		return this.rules.all(plan)
			.stream()
			.map(RuleInForce::rule)
			.map(DeadlineRule::id)
			.filter((id) -> !id.endsWith(PERSONNEL_FIRST))
			.toList();
	}

	private Limit limit(DeadlineRule rule) {
		return new Limit(rule.id(), rule.name(), rule.offset(), ChangeText.counted(rule), rule.clause(),
				rule.internal(), whose(rule.id().replace(PERSONNEL_FIRST, "")));
	}

	private String whose(String rule) {
		return this.offers.all()
			.stream()
			.filter((offer) -> offer.rules().contains(rule))
			.map(Offer::level)
			.map(LimitChoices::heading)
			.findFirst()
			.orElse(NO_TASK);
	}

	private static List<String> headings() {
		return List.of(heading(Level.BRANCH), heading(Level.COMMITTEE), heading(Level.ISSUER), NO_TASK);
	}

	private static String heading(Level level) {
		return switch (level) {
			case BRANCH -> "Việc của chi bộ";
			case COMMITTEE -> "Việc của đảng ủy";
			case ISSUER -> "Việc của cấp ủy ban hành kế hoạch";
		};
	}

}
