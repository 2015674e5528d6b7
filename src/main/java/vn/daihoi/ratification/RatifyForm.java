package vn.daihoi.ratification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressAnnulled;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.MeetingRules;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.election.CongressResults;
import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Organizations;
import vn.daihoi.ratification.Ratify.Outcome;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.DecisionForm;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.Tasks;
import vn.daihoi.verification.ConcludedComplaint;
import vn.daihoi.verification.Verifications;

/**
 * The committee ratifies results, person by person, for many branches with one number.
 *
 * <p>
 * Source: 24-QĐ/TW point 16.1: within 15 working days of receipt; 190-QĐ/TW Article 33:
 * annulment, refusal of a person.
 */
@Component
class RatifyForm extends DecisionForm<Ratify, Ratify.Row> {

	private final Congresses congresses;

	private final Milestones milestones;

	private final Meetings meetings;

	private final CongressResults results;

	private final Breaches breaches;

	private final Ratifications ratifications;

	private final KeptBallots keptBallots;

	private final RulesOfDay rulesOfDay;

	private final Verifications verifications;

	private final StoredFiles files;

	private final Organizations organizations;

	private final DaihoiClock clock;

	private final ApplicationEventPublisher events;

	RatifyForm(Tasks tasks, ObjectMapper json, Congresses congresses, Milestones milestones, Meetings meetings,
			CongressResults results, Breaches breaches, Ratifications ratifications, KeptBallots keptBallots,
			RulesOfDay rulesOfDay, Verifications verifications, StoredFiles files, Organizations organizations,
			DaihoiClock clock, ApplicationEventPublisher events) {
		super(tasks, json);
		this.congresses = congresses;
		this.milestones = milestones;
		this.meetings = meetings;
		this.results = results;
		this.breaches = breaches;
		this.ratifications = ratifications;
		this.keptBallots = keptBallots;
		this.rulesOfDay = rulesOfDay;
		this.verifications = verifications;
		this.files = files;
		this.organizations = organizations;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public String element() {
		return "userTask_ratify";
	}

	@Override
	public Class<Ratify> type() {
		return Ratify.class;
	}

	/** A result as the committee reads it. */
	record Shown(String branch, Congress congress, List<CongressResults.Outcome> outcomes,
			List<Breaches.Breach> breaches, List<Attachment> files, String keptBallots, List<String> complaints) {
	}

	@Override
	protected Object about(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		String branch = this.organizations.find(congress.organizationCode()).orElseThrow().name();
		return new Shown(branch, congress, this.results.outcomes(congress.id()), this.breaches.of(congress.id()),
				this.files.attachedTo(congress.id()).stream().map(Attachment::of).toList(),
				this.milestones.day(congress.id(), Milestone.HELD).map(this.keptBallots::note).orElse(""),
				complaints(congress.id()));
	}

	private List<String> complaints(String congress) {
		return this.milestones.day(congress, Milestone.HELD)
			.map((held) -> this.verifications.concludedSince(congress, held))
			.orElse(List.of())
			.stream()
			.map(ConcludedComplaint::inWords)
			.toList();
	}

	@Override
	protected List<Finding> checkAll(TaskContext task, Ratify form) {
		return new MeetingRules("quyết định", "Phải có số, ngày và người ký của quyết định; hãy ghi đủ", clause(task))
			.check(form.meetingDate(), form.lacksDocument(), form.documentDate(), this.clock.today());
	}

	private String clause(TaskContext task) {
		return this.rulesOfDay.of(Topic.CHARTER_IMPL, task.subject()).citeByNumber("ratification");
	}

	@Override
	protected List<Finding> checkRow(TaskContext task, Ratify form, Ratify.Row row) {
		List<Finding> findings = new ArrayList<>();
		if (row.outcome() == Outcome.RATIFIED && !row.compared()) {
			findings.add(Finding.error("COMPARED", "compared",
					"Người thứ hai đối chiếu số liệu với ảnh biên bản rồi mới chuẩn y; hãy đánh dấu sau khi đối chiếu",
					clause(task)));
		}
		if (needsReason(task, row) && !row.isExplained()) {
			findings.add(Finding.error("REASON", "reason", "Hãy ghi lý do, hoặc cách xử lý điểm trái quy định",
					this.rulesOfDay.of(Topic.ELECTION_REG, task.subject()).citeOn("annulment")));
		}
		if (!elected(task).containsAll(row.refused())) {
			findings
				.add(Finding.error("REFUSED", "refused", "Chỉ ghi không chuẩn y đối với người trúng cử", clause(task)));
		}
		return findings;
	}

	private boolean needsReason(TaskContext task, Ratify.Row row) {
		return row.outcome() != Outcome.RATIFIED || !row.refused().isEmpty()
				|| !this.breaches.of(task.subject()).isEmpty();
	}

	private List<String> elected(TaskContext task) {
		return this.results.outcomes(task.subject())
			.stream()
			.filter(CongressResults.Outcome::hasEnoughVotes)
			.map(CongressResults.Outcome::name)
			.distinct()
			.toList();
	}

	@Override
	protected Map<String, Object> decide(TaskContext task, Ratify form, Ratify.Row row) {
		this.meetings.add(new Meeting(task.subject(), "ratification", form.meetingDate(), row.outcome().name(),
				form.number(), form.documentDate(), form.signer(), row.reason()));
		switch (row.outcome()) {
			case RATIFIED -> ratify(task, form, row);
			case RETURNED -> this.milestones.withdraw(task.subject(), Milestone.RATIFICATION_REQUESTED);
			case ANNULLED -> annul(task, form);
		}
		this.events
			.publishEvent(new ResultDecided(task.subject(), form.words(row), next(task.subject(), row.outcome())));
		return Map.of("outcome", row.outcome().name());
	}

	private String next(String congress, Outcome outcome) {
		if (outcome != Outcome.ANNULLED) {
			return RequestRatificationForm.ELEMENT;
		}
		return this.congresses.type(congress).isEmpty() ? "userTask_proposeDate" : "userTask_registerCongress";
	}

	private void ratify(TaskContext task, Ratify form, Ratify.Row row) {
		this.ratifications.record(task.subject(), elected(task), row.refused(), row.reason());
		this.milestones.reach(task.subject(), Milestone.RATIFIED, form.documentDate());
		if (!row.refused().isEmpty()) {
			this.milestones.reach(task.subject(), Milestone.PARTLY_REFUSED, form.documentDate());
		}
	}

	/**
	 * The congress is to be held again: what was reached before does not hold any more.
	 */
	private void annul(TaskContext task, Ratify form) {
		for (Milestone milestone : Milestone.values()) {
			this.milestones.withdraw(task.subject(), milestone);
		}
		this.milestones.reach(task.subject(), Milestone.ANNULLED, form.documentDate());
		this.events.publishEvent(new CongressAnnulled(task.subject()));
	}

}
