package vn.daihoi.proceedings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.agenda.AgendaDuties;
import vn.daihoi.agenda.Duty;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.Deliberations;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.partycongress.CongressOpenings;
import vn.daihoi.partycongress.CongressOpenings.Leaders;

/** How a congress went, as far as it is recorded. */
@Component
class Course {

	private final Milestones milestones;

	private final AgendaDuties duties;

	private final CongressOpenings openings;

	private final CongressResults results;

	private final Deliberations deliberations;

	Course(Milestones milestones, AgendaDuties duties, CongressOpenings openings, CongressResults results,
			Deliberations deliberations) {
		this.milestones = milestones;
		this.duties = duties;
		this.openings = openings;
		this.results = results;
		this.deliberations = deliberations;
	}

	/** Whether its result stands. */
	boolean isRecorded(String congress) {
		return this.milestones.day(congress, Milestone.RESULT_RECORDED).isPresent();
	}

	/** The gaps of its papers. */
	Map<String, Object> values(String congress) {
		Map<String, Object> values = new HashMap<>();
		values.put("closed", this.milestones.day(congress, Milestone.HELD).map(VietnameseDate::of).orElse(null));
		List<String> chair = names(congress, Duty.CHAIR);
		Optional<Leaders> leaders = this.openings.leaders(congress);
		values.put("chair", leaders.map(Leaders::presidium).orElse(joined(chair)));
		values.put("secretary", leaders.map(Leaders::secretariat).orElse(joined(names(congress, Duty.SECRETARY))));
		values.put("reporter", joined(names(congress, Duty.REPORTER)));
		values.put("leader", only(chair));
		values.put("recorder", only(names(congress, Duty.SECRETARY)));
		this.results.convened(congress).ifPresent((members) -> values.putAll(came(members)));
		this.deliberations.of(congress).ifPresent((said) -> values.putAll(said(said)));
		return values;
	}

	private List<String> names(String congress, Duty duty) {
		return this.duties.of(congress)
			.stream()
			.filter((one) -> one.duty() == duty)
			.map(AgendaDuties.Assigned::fullName)
			.toList();
	}

	private static String joined(List<String> names) {
		return names.isEmpty() ? null : names.stream().collect(Collectors.joining(", "));
	}

	private static String only(List<String> names) {
		return (names.size() == 1) ? names.get(0) : null;
	}

	private static Map<String, String> came(Members members) {
		return Map.of("official", figure(members.official()), "present", figure(members.present()), "absent",
				figure(members.official() - members.present()));
	}

	private static Map<String, String> said(Deliberations.Recorded said) {
		Map<String, String> values = new HashMap<>();
		values.put("speakers", figureOrNull(said.speakers()));
		values.put("adopted", said.vote());
		values.put("targets", figureOrNull(said.targets()));
		return values;
	}

	@Nullable
	private static String figureOrNull(@Nullable Integer number) {
		return (number == null) ? null : figure(number);
	}

	static String figure(int number) {
		return "%02d".formatted(number);
	}

}
