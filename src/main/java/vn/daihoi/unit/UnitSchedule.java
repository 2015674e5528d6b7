package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;
import vn.daihoi.congress.PlanPilot;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.unit.ScheduleLine.Standing;

/** The days of a unit's branches as they stand now. */
@Component
class UnitSchedule {

	private static final Comparator<ScheduleLine> TO_BE_SETTLED_FIRST = Comparator.comparing(ScheduleLine::standing)
		.thenComparing(ScheduleLine::openingDate, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(ScheduleLine::branch);

	private final Congresses congresses;

	private final Milestones milestones;

	private final Pilots pilots;

	private final Organizations organizations;

	private final ScheduleNotes notes;

	UnitSchedule(Congresses congresses, Milestones milestones, Pilots pilots, Organizations organizations,
			ScheduleNotes notes) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.pilots = pilots;
		this.organizations = organizations;
		this.notes = notes;
	}

	/** One line a branch, what is not accepted first, then by day. */
	List<ScheduleLine> of(CongressId unit) {
		Optional<CongressId> pilot = this.pilots.ofUnit(unit.plan(), unit.organization());
		List<PlanPilot> planPilots = this.pilots.ofPlan(unit.plan(), unit.organization());
		return this.congresses.ofUnit(unit.plan(), unit.organization())
			.stream()
			.map((congress) -> line(congress, pilot.equals(Optional.of(congress.key())), isOneOf(planPilots, congress)))
			.sorted(TO_BE_SETTLED_FIRST)
			.toList();
	}

	private static boolean isOneOf(List<PlanPilot> pilots, Congress congress) {
		return pilots.stream().anyMatch((pilot) -> pilot.concerns(congress.organizationCode()));
	}

	private ScheduleLine line(Congress congress, boolean pilot, boolean planPilot) {
		String branch = congress.organizationCode();
		String name = this.organizations.find(branch).map(Organization::name).orElse(branch);
		Standing standing = standing(congress);
		return (standing == Standing.MISSING)
				? new ScheduleLine(branch, name, pilot, planPilot, standing, null, null, null, reason(congress))
				: new ScheduleLine(branch, name, pilot, planPilot, standing, congress.openingDate(), congress.session(),
						congress.venue(), reason(congress));
	}

	private Standing standing(Congress congress) {
		Map<Milestone, LocalDate> reached = this.milestones.of(congress.id());
		if (reached.containsKey(Milestone.DATE_ACCEPTED)) {
			return Standing.ACCEPTED;
		}
		boolean isOpen = reached.containsKey(Milestone.DATE_PROPOSED) && !reached.containsKey(Milestone.POSTPONED)
				&& this.congresses.returned(congress.id()) == null;
		return isOpen ? Standing.PROPOSED : Standing.MISSING;
	}

	private String reason(Congress congress) {
		return this.notes.reason(congress.id()).or(() -> this.congresses.postponedReason(congress.id())).orElse(null);
	}

}
