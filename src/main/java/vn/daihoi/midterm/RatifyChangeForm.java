package vn.daihoi.midterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.MeetingRules;
import vn.daihoi.congress.Meetings;
import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.midterm.RatifyChange.Outcome;
import vn.daihoi.midterm.RecordChangeForm.Holder;
import vn.daihoi.ratification.PostHolder;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.ratification.ResultDecided;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The committee above decides on a change between two congresses, person by person; whom
 * it accepts comes to the post, or leaves it, with the day of its decision.
 */
@Component
class RatifyChangeForm implements TaskForm<RatifyChange> {

	static final String ELEMENT = "userTask_ratifyChange";

	private static final MeetingRules RULES = new MeetingRules("quyết định",
			"Phải có số, ngày và người ký của quyết định; hãy ghi đủ", "");

	private final MidTermChanges changes;

	private final PostHolders holders;

	private final Meetings meetings;

	private final StoredFiles files;

	private final DaihoiClock clock;

	private final ApplicationEventPublisher events;

	RatifyChangeForm(MidTermChanges changes, PostHolders holders, Meetings meetings, StoredFiles files,
			DaihoiClock clock, ApplicationEventPublisher events) {
		this.changes = changes;
		this.holders = holders;
		this.meetings = meetings;
		this.files = files;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public String element() {
		return ELEMENT;
	}

	@Override
	public Class<RatifyChange> type() {
		return RatifyChange.class;
	}

	@Override
	public boolean isCommitteeDecision() {
		return true;
	}

	/** What the form shows: the persons, who holds the posts now, the papers. */
	record Shown(MidTermChange change, List<ShownPerson> persons, List<Holder> holders, List<Attachment> files) {
	}

	@Override
	public Object show(TaskContext task) {
		MidTermChange change = this.changes.get(task.subject());
		return new Shown(change, ShownPerson.of(this.changes.persons(change.id())),
				Holder.of(this.holders.on(this.clock.today(), change.organization())),
				this.files.attachedTo(task.subject()).stream().map(Attachment::of).toList());
	}

	@Override
	public List<Finding> check(TaskContext task, RatifyChange form) {
		List<Finding> findings = new ArrayList<>(
				RULES.check(form.meetingDate(), form.lacksDocument(), form.documentDate(), this.clock.today()));
		if (form.outcome() != Outcome.RATIFIED && !form.isExplained()) {
			findings.add(error("reason", "Hãy ghi lý do yêu cầu bổ sung, hủy kết quả"));
		}
		Set<Integer> known = toDecide(task).stream().map(PostChange::sequence).collect(Collectors.toSet());
		for (int at = 0; at < form.refused().size(); at++) {
			RatifyChange.Refused one = form.refused().get(at);
			if (!known.remove(one.sequence())) {
				findings.add(error("refused[" + at + "]",
						"Chỉ ghi không đồng ý đối với người trong tờ trình, mỗi người một lần"));
			}
			if (!one.isExplained()) {
				findings.add(error("refused[" + at + "].reason", "Hãy ghi lý do không đồng ý đối với từng người"));
			}
		}
		return findings;
	}

	private static Finding error(String field, String text) {
		return Finding.error("MID_TERM", field, text, "");
	}

	private List<PostChange> toDecide(TaskContext task) {
		return this.changes.persons(this.changes.get(task.subject()).id())
			.stream()
			.filter(PostChange::isToDecide)
			.toList();
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RatifyChange form) {
		MidTermChange change = this.changes.get(task.subject());
		this.meetings.add(new Meeting(task.subject(), "midTermDecision", form.meetingDate(), form.outcome().name(),
				form.number(), form.documentDate(), form.signer(), form.reason()));
		List<String> refused = new ArrayList<>();
		if (form.outcome() == Outcome.RATIFIED) {
			toDecide(task).forEach((one) -> refusal(form, one).ifPresentOrElse((why) -> {
				this.changes.decide(change.id(), one.sequence(), false, why.reason());
				refused.add(one.name());
			}, () -> accept(change, form, one)));
			this.changes.close(change.id(), form.outcome().name());
		}
		this.events.publishEvent(new ResultDecided(task.subject(), form.words(refused), RecordChangeForm.ELEMENT));
		return Map.of("outcome", form.outcome().name());
	}

	private static Optional<RatifyChange.Refused> refusal(RatifyChange form, PostChange one) {
		return form.refused().stream().filter((refused) -> refused.sequence() == one.sequence()).findFirst();
	}

	private void accept(MidTermChange change, RatifyChange form, PostChange one) {
		this.changes.decide(change.id(), one.sequence(), true, null);
		if (one.from() != null) {
			this.holders.leave(change.organization(), one.name(), one.from(), form.documentDate());
		}
		if (one.to() != null) {
			this.holders.enter(change.organization(),
					new PostHolder(one.name(), one.to(), form.documentDate(), form.number()));
		}
	}

}
