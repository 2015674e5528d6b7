package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.organization.VietnameseNames;
import vn.daihoi.plan.MovedMilestone;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;

/** What of a plan can be changed, and for whom. */
@Component
public class ChangeChoices {

	private static final String ORGANIZATIONS = """
			select o.code, o.name, max(case when c.organization_code = o.code then c.opening_date end) as openingDate
			from congress c
			join organization o on o.code = c.organization_code or o.code = c.unit_code
			where c.plan_code = ?
			group by o.code, o.name
			order by o.code""";

	private static final int MOST_TOLD = 10;

	private static final int MOST_FOUND = 20;

	private final Plans plans;

	private final LimitChoices limits;

	private final JdbcClient jdbc;

	ChangeChoices(Plans plans, LimitChoices limits, JdbcClient jdbc) {
		this.plans = plans;
		this.limits = limits;
		this.jdbc = jdbc;
	}

	/** A day of the plan. */
	record Day(String id, String name, LocalDate lastDay) {
	}

	/** A committee or a branch; its opening is null where there is none. */
	public record Place(String code, String name, @Nullable LocalDate openingDate) {
	}

	/** Everything that a form offers. */
	record Choices(List<Day> milestones, List<LimitChoices.Limit> rules, List<Place> organizations) {
	}

	String title(String plan) {
		return this.plans.document(plan).title();
	}

	Choices of(String plan) {
		return new Choices(days(this.plans.document(plan)), this.limits.of(plan), places(plan));
	}

	private static List<Day> days(PlanDocument document) {
		List<Day> days = new ArrayList<>(document.milestones()
			.stream()
			.flatMap((one) -> one.lastDay().map((day) -> new Day(one.id(), one.name(), day)).stream())
			.toList());
		days.add(new Day(MovedMilestone.WINDOW, "Ngày cuối khung thời gian đại hội", document.window().lastDay()));
		return days;
	}

	List<Place> places(String plan) {
		return this.jdbc.sql(ORGANIZATIONS).param(plan).query(Place.class).list();
	}

	/**
	 * The first committees and branches of a plan whose code or name is asked for, with
	 * marks or without; the one of that very code before all.
	 */
	public List<Place> found(String plan, String asked) {
		return places(plan).stream()
			.filter((place) -> VietnameseNames.matches(place.code() + " " + place.name(), asked))
			.sorted(Comparator.comparing((place) -> !place.code().equalsIgnoreCase(asked.strip())))
			.limit(MOST_FOUND)
			.toList();
	}

	/** Whether those for whom it is wanted work under the plan, each named once. */
	List<Finding> check(String plan, ProposeChange change) {
		if (change.organizations().isEmpty()) {
			return List.of();
		}
		Set<String> left = places(plan).stream().map(Place::code).collect(Collectors.toSet());
		return change.organizations()
			.stream()
			.filter((code) -> !left.remove(code))
			.limit(MOST_TOLD)
			.map((code) -> Finding.error("ORGANIZATION", "organizations",
					"Không có tổ chức “" + code + "” trong kế hoạch này, hoặc đã chọn ở trên; hãy chọn trong danh sách",
					""))
			.toList();
	}

}
