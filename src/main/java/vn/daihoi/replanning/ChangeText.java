package vn.daihoi.replanning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.deadline.DeadlineRule;
import vn.daihoi.replanning.ChangeChoices.Place;
import vn.daihoi.replanning.ProposeChange.NewDay;

/** A change in words. */
@Component
class ChangeText {

	private static final int MOST_NAMED = 20;

	private final ChangeChoices choices;

	private final InForce inForce;

	ChangeText(ChangeChoices choices, InForce inForce) {
		this.choices = choices;
		this.inForce = inForce;
	}

	/** What becomes what, a line each, and for whom. */
	List<String> lines(String plan, ProposeChange change, ProposeChange before) {
		return switch (change.what()) {
			case MILESTONE -> List.of("%s: %s thành %s".formatted(milestone(plan, change.milestone()),
					VietnameseDate.of(before.newDay()), VietnameseDate.of(change.newDay())), forWhom(plan, change));
			case RULE -> List.of("%s: %d thành %d %s".formatted(rule(plan, change, DeadlineRule::name), before.offset(),
					change.offset(), rule(plan, change, ChangeText::counted)), forWhom(plan, change));
			case OPENING ->
				List.of("Đại hội %s: %s thành %s".formatted(names(plan).getOrDefault(change.branch(), change.branch()),
						VietnameseDate.of(before.newDay()), VietnameseDate.of(change.newDay())));
			case CALENDAR -> change.days().stream().map(ChangeText::line).toList();
		};
	}

	private String milestone(String plan, String id) {
		return this.choices.of(plan)
			.milestones()
			.stream()
			.filter((one) -> one.id().equals(id))
			.map(ChangeChoices.Day::name)
			.findFirst()
			.orElse(id);
	}

	private String rule(String plan, ProposeChange change, Function<DeadlineRule, String> words) {
		return this.inForce.rule(plan, "", change.rule()).map(words).orElse(change.rule());
	}

	/** In which unit and from which day a limit is counted. */
	static String counted(DeadlineRule rule) {
		return rule.unit().vietnamese() + " " + origin(rule);
	}

	/** Before or after which day a limit lies. */
	static String origin(DeadlineRule rule) {
		return rule.direction().vietnamese() + " " + rule.trigger().vietnamese();
	}

	private String forWhom(String plan, ProposeChange change) {
		if (change.organizations().isEmpty()) {
			return "Cho toàn bộ kế hoạch";
		}
		Map<String, String> names = names(plan);
		return change.organizations()
			.stream()
			.limit(MOST_NAMED)
			.map((code) -> names.getOrDefault(code, code))
			.collect(Collectors.joining(", ", "Cho: ", (change.organizations().size() > MOST_NAMED) ? ", …" : ""));
	}

	private Map<String, String> names(String plan) {
		return this.choices.places(plan).stream().collect(Collectors.toMap(Place::code, Place::name));
	}

	private static String line(NewDay day) {
		return VietnameseDate.withWeekday(day.date()) + ": " + ((day.kind() == null) ? "ngày thường"
				: day.kind().vietnamese() + ", " + day.basis() + (day.confirmed() ? "" : " (chưa có quyết định)"));
	}

}
