package vn.daihoi.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * Records a ballot as its counting minutes say: what cannot be true is refused, what
 * broke a rule is recorded and marked.
 */
@Component
class CountBallotForm implements TaskForm<CountBallot> {

	private static final String MINUTES = "countingMinutes";

	private final Bodies bodies;

	private final Nominees nominees;

	private final Electorate electorate;

	private final Entries entries;

	private final BallotCandidates candidates;

	private final RulesOfDay rulesOfDay;

	private final StoredFiles files;

	CountBallotForm(Bodies bodies, Nominees nominees, Electorate electorate, Entries entries,
			BallotCandidates candidates, RulesOfDay rulesOfDay, StoredFiles files) {
		this.bodies = bodies;
		this.nominees = nominees;
		this.electorate = electorate;
		this.entries = entries;
		this.candidates = candidates;
		this.rulesOfDay = rulesOfDay;
		this.files = files;
	}

	@Override
	public String element() {
		return "userTask_countBallot";
	}

	@Override
	public Class<CountBallot> type() {
		return CountBallot.class;
	}

	@Override
	public boolean recordsWhatHappened() {
		return true;
	}

	/**
	 * What the form shows.
	 *
	 * @param remark in what two entries differed; null when there is nothing to say
	 * @param again whether it is the second of two entries
	 * @param own whether the person entered the first of them
	 * @param reasons why a ballot of this list can be invalid
	 * @param earlier the minutes that came with an entry from which the second differed
	 */
	record Shown(String ballot, int seats, int expected, List<String> names, String remark, boolean again, boolean own,
			List<Why> reasons, List<Attachment> earlier) {
	}

	/** A reason and how a person reads it. */
	record Why(InvalidBallots.Reason reason, String label) {
	}

	@Override
	public Object show(TaskContext task) {
		return shown(this.bodies.current(task.subject()), false, false);
	}

	Shown shown(Body body, boolean again, boolean own) {
		List<String> names = this.nominees.onBallot(body);
		List<Why> reasons = InvalidBallots.Reason.of(names.size(), body.openSeats())
			.stream()
			.map((reason) -> new Why(reason, reason.label()))
			.toList();
		return new Shown(body.title(), body.openSeats(), this.electorate.expected(body), names, body.remark(), again,
				own, reasons, earlier(body));
	}

	/**
	 * Only a difference between two entries leaves a remark on a ballot to be counted.
	 */
	private List<Attachment> earlier(Body body) {
		List<StoredFile> uploaded = (body.remark() == null) ? List.of()
				: this.files.attachedTo(body.congress())
					.stream()
					.filter((file) -> file.purpose().equals(MINUTES))
					.toList();
		return uploaded.stream()
			.filter((file) -> file.taskId().equals(uploaded.get(uploaded.size() - 1).taskId()))
			.map(Attachment::of)
			.toList();
	}

	@Override
	public List<Finding> check(TaskContext task, CountBallot form) {
		Body body = this.bodies.current(task.subject());
		List<String> minutes = (form.minutes() != null) ? form.minutes() : List.of();
		List<Finding> findings = new ArrayList<>(checkFigures(body, form));
		this.candidates.check(body, form).stream().map(Entries::marked).forEach(findings::add);
		findings.addAll(InvalidReasons.check(form.whyInvalid(), form.ballots().invalid(),
				this.rulesOfDay.of(Topic.ELECTION_REG, body.congress()).citeOn("ballotValidity")));
		if (minutes.isEmpty() && earlier(body).isEmpty()) {
			findings.add(Finding.error("FILE", "minutes", "Chưa có ảnh biên bản kiểm phiếu đã ký; hãy tải lên",
					clause(body)));
		}
		findings.addAll(this.files.check(task.taskId(), "minutes", minutes));
		return findings;
	}

	/** The names of the list, and figures that can be true. */
	List<Finding> checkFigures(Body body, CountBallot form) {
		Set<String> listed = Set.copyOf(this.nominees.onBallot(body));
		Set<String> counted = form.candidates().stream().map(Candidate::name).collect(Collectors.toSet());
		return listed.equals(counted) ? this.entries.check(body, form)
				: List.of(Finding.error("LIST", "candidates",
						"Số phiếu phải ghi cho đúng những người trong danh sách bầu cử: " + String.join(", ", listed),
						clause(body)));
	}

	private String clause(Body body) {
		return this.rulesOfDay.of(Topic.ELECTION_REG, body.congress()).citeOn("countingCommittee");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, CountBallot form) {
		Body body = this.bodies.current(task.subject());
		this.entries.enter(body, task.user(), form.figures());
		this.files.attach((form.minutes() != null) ? form.minutes() : List.of(), MINUTES);
		return Map.of("countedTwice",
				body.stage() == Stage.CONGRESS && this.electorate.type(body) == CongressType.DELEGATES);
	}

}
