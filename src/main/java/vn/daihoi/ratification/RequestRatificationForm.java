package vn.daihoi.ratification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.election.CongressResults;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The new secretary asks for the ratification of the result.
 *
 * <p>
 * Source: 24-QĐ/TW point 16.1: within 7 working days after closing.
 */
@Component
class RequestRatificationForm implements TaskForm<RequestRatification> {

	static final String ELEMENT = "userTask_requestRatification";

	private final Milestones milestones;

	private final CongressResults results;

	private final Breaches breaches;

	private final Meetings meetings;

	private final KeptBallots keptBallots;

	private final RulesOfDay rulesOfDay;

	private final StoredFiles files;

	private final JdbcClient jdbc;

	private final DaihoiClock clock;

	RequestRatificationForm(Milestones milestones, CongressResults results, Breaches breaches, Meetings meetings,
			KeptBallots keptBallots, RulesOfDay rulesOfDay, StoredFiles files, JdbcClient jdbc, DaihoiClock clock) {
		this.milestones = milestones;
		this.results = results;
		this.breaches = breaches;
		this.meetings = meetings;
		this.keptBallots = keptBallots;
		this.rulesOfDay = rulesOfDay;
		this.files = files;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String element() {
		return ELEMENT;
	}

	@Override
	public Class<RequestRatification> type() {
		return RequestRatification.class;
	}

	/**
	 * What the form shows: the result, what broke a rule, why an earlier request came
	 * back.
	 */
	record Shown(List<CongressResults.Outcome> outcomes, List<Breaches.Breach> breaches, String returned,
			String keptBallots) {
	}

	@Override
	public Object show(TaskContext task) {
		String returned = this.meetings.of(task.subject())
			.stream()
			.filter((meeting) -> meeting.outcome().equals(Ratify.Outcome.RETURNED.name())
					&& meeting.purpose().equals("ratification"))
			.map((meeting) -> meeting.remarks())
			.reduce((first, last) -> last)
			.orElse(null);
		return new Shown(this.results.outcomes(task.subject()), this.breaches.of(task.subject()), returned,
				this.milestones.day(task.subject(), Milestone.HELD).map(this.keptBallots::note).orElse(""));
	}

	@Override
	public List<Finding> check(TaskContext task, RequestRatification form) {
		List<Finding> findings = new ArrayList<>(this.files.check(task.taskId(), "papers", form.papers()));
		if (form.papers().isEmpty()) {
			findings.add(Finding.error("FILE", "papers", "Chưa có ảnh tờ trình đề nghị chuẩn y đã ký; hãy tải lên",
					this.rulesOfDay.of(Topic.CHARTER_IMPL, task.subject()).citeByNumber("ratification")));
		}
		Set<String> elected = this.results.outcomes(task.subject())
			.stream()
			.filter((one) -> one.isElected() || one.isAppointed())
			.map(CongressResults.Outcome::name)
			.collect(Collectors.toSet());
		List<String> assigned = form.assignments().stream().map(RequestRatification.Assignment::name).toList();
		if (!elected.containsAll(assigned) || assigned.stream().distinct().count() != assigned.size()) {
			findings.add(Finding.error("ASSIGNMENT", "assignments",
					"Chỉ phân công cho người trúng cử, người được chỉ định, mỗi người một dòng", "Kế hoạch, mục II.7"));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RequestRatification form) {
		this.jdbc.sql("delete from duty_assignment where congress = ?").param(task.subject()).update();
		form.assignments()
			.forEach((one) -> this.jdbc.sql("insert into duty_assignment (congress, name, duty) values (?, ?, ?)")
				.params(task.subject(), one.name(), one.duty())
				.update());
		this.files.attach(form.papers(), "ratificationRequest");
		this.milestones.reach(task.subject(), Milestone.RATIFICATION_REQUESTED, this.clock.today());
		return Map.of();
	}

}
