package vn.daihoi.supervision;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.lang.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.signin.Accounts;
import vn.daihoi.task.Colleagues;
import vn.daihoi.task.OpenStep;

/** Puts together what a person may do about a congress, and what was done. */
@Component
public class Desks {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

	private final Directors directors;

	private final Subordinates subordinates;

	private final CongressWork work;

	private final AskExplanation explanations;

	private final WaiveLimit waive;

	private final Waivers waivers;

	private final SupervisionRows rows;

	private final Colleagues colleagues;

	private final Organizations organizations;

	private final Accounts accounts;

	private final DaihoiClock clock;

	Desks(Directors directors, Subordinates subordinates, CongressWork work, AskExplanation explanations,
			WaiveLimit waive, Waivers waivers, SupervisionRows rows, Colleagues colleagues, Organizations organizations,
			Accounts accounts, DaihoiClock clock) {
		this.directors = directors;
		this.subordinates = subordinates;
		this.work = work;
		this.explanations = explanations;
		this.waive = waive;
		this.waivers = waivers;
		this.rows = rows;
		this.colleagues = colleagues;
		this.organizations = organizations;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** For a person who sees that congress. */
	public Desk of(Congress congress, Authentication person) {
		Optional<Director> director = this.directors.find(person, congress);
		List<Desk.Asked> asked = this.rows.explanations(congress.id())
			.stream()
			.filter((one) -> director.isPresent() || AskExplanation.isAsked(one, person))
			.map((one) -> asked(one, person))
			.toList();
		List<Waiver> waived = this.waivers.of(congress.key());
		return director
			.map((one) -> new Desk(true, tasks(one, congress.id()), this.explanations.askable(one, congress),
					waivable(one, congress.id()), asked, waived, notes(congress.id())))
			.orElseGet(() -> new Desk(false, List.of(), List.of(), List.of(), asked, waived, List.of()));
	}

	private List<OpenLimit> waivable(Director director, String congress) {
		return this.waivers.owed(congress, this.clock.today())
			.stream()
			.filter((limit) -> this.waive.isFor(director, limit))
			.toList();
	}

	private List<Desk.Task> tasks(Director director, String congress) {
		Map<String, OffsetDateTime> reminded = this.rows.reminded(congress);
		return this.work.tasks(congress)
			.stream()
			.map((step) -> task(director, step, reminded.get(step.element())))
			.toList();
	}

	private Desk.Task task(Director director, OpenStep step, @Nullable OffsetDateTime reminded) {
		boolean movable = step.holder() != null && this.subordinates.have(director, step);
		String holder = (step.holder() == null) ? null : this.accounts.name(step.holder());
		return new Desk.Task(step, holder, at(reminded), movable, movable ? this.colleagues.besides(step) : List.of());
	}

	private Desk.Asked asked(Explanation one, Authentication person) {
		return new Desk.Asked(one.id(), organization(one.askedOf()), this.accounts.name(one.askedBy()),
				at(one.askedAt()), one.question(), one.answer(),
				Optional.ofNullable(one.answeredBy()).map(this.accounts::name).orElse(null), at(one.answeredAt()),
				one.answer() == null && AskExplanation.isAsked(one, person));
	}

	private String organization(String group) {
		String code = group.substring(0, group.indexOf(':'));
		return this.organizations.find(code).map(Organization::name).orElse(code);
	}

	private List<Desk.Noted> notes(String congress) {
		return this.rows.notes(congress)
			.stream()
			.map((one) -> new Desk.Noted(one.text(), this.accounts.name(one.writtenBy()), at(one.writtenAt())))
			.toList();
	}

	@Nullable
	private static String at(@Nullable OffsetDateTime moment) {
		return (moment == null) ? null : MOMENT.format(moment.atZoneSameInstant(DaihoiClock.VIETNAM));
	}

}
