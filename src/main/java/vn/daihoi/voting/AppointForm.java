package vn.daihoi.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.MeetingRules;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.election.CongressResults;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * After three ballots that elected no secretary the superior appoints one.
 *
 * <p>
 * Source: 294-QĐ/TW, in force from 1 July 2025.
 */
@Component
class AppointForm implements TaskForm<Appoint> {

	private final Bodies bodies;

	private final CongressResults results;

	private final Meetings meetings;

	private final RulesOfDay rulesOfDay;

	private final StoredFiles files;

	private final DaihoiClock clock;

	AppointForm(Bodies bodies, CongressResults results, Meetings meetings, RulesOfDay rulesOfDay, StoredFiles files,
			DaihoiClock clock) {
		this.bodies = bodies;
		this.results = results;
		this.meetings = meetings;
		this.rulesOfDay = rulesOfDay;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_appoint";
	}

	@Override
	public Class<Appoint> type() {
		return Appoint.class;
	}

	@Override
	public boolean isCommitteeDecision() {
		return true;
	}

	/** What the form shows. */
	record Shown(String ballot) {
	}

	@Override
	public Object show(TaskContext task) {
		return new Shown(this.bodies.current(task.subject()).title());
	}

	@Override
	public List<Finding> check(TaskContext task, Appoint form) {
		List<Finding> findings = new ArrayList<>(
				new MeetingRules("quyết định", "Phải có số, ngày và người ký; hãy ghi đủ", clause(task))
					.check(form.meetingDate(), false, form.documentDate(), this.clock.today()));
		if (form.papers().isEmpty()) {
			findings
				.add(Finding.error("FILE", "papers", "Chưa có quyết định chỉ định đã ký; hãy tải lên", clause(task)));
		}
		findings.addAll(this.files.check(task.taskId(), "papers", form.papers()));
		return findings;
	}

	private String clause(TaskContext task) {
		return this.rulesOfDay.of(Topic.CHARTER_IMPL, task.subject()).citeByNumber("");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, Appoint form) {
		Body body = this.bodies.current(task.subject());
		this.meetings.add(new Meeting(task.subject(), "appointment", form.meetingDate(), "APPOINTED", form.number(),
				form.documentDate(), form.signer(), form.name()));
		this.results.appoint(task.subject(), body.election(), form.name().strip());
		this.files.attach(form.papers(), "appointment");
		this.bodies.remark(body.id(), "Chỉ định " + form.name());
		this.bodies.finish(body.id());
		return Map.of();
	}

}
