package vn.daihoi.proceedings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Block.Column;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.BranchPapers;

/**
 * The action programme of the new committee: the tasks that the plan names, and who is in
 * charge of what, once that is recorded. A draft until the result is.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2.
 */
@Component
class ActionProgramme implements PaperSource {

	private static final int ROOM = 5;

	private final BranchPapers papers;

	private final Milestones milestones;

	private final Tasks tasks;

	private final JdbcClient jdbc;

	ActionProgramme(BranchPapers papers, Milestones milestones, Tasks tasks, JdbcClient jdbc) {
		this.papers = papers;
		this.milestones = milestones;
		this.tasks = tasks;
		this.jdbc = jdbc;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("action-programme", "Chương trình hành động", "userTask_sendDocuments",
				"userTask_requestRatification");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).map(this::paper).stream().toList();
	}

	private Paper paper(Congress congress) {
		Map<String, Object> values = new HashMap<>();
		values.put("tasks", table(this.tasks.of(congress)));
		List<String> duties = duties(congress.id());
		values.put("duties", duties.isEmpty() ? null : duties);
		boolean held = this.milestones.day(congress.id(), Milestone.RESULT_RECORDED).isPresent();
		return this.papers.fill("action-programme", congress, Milestone.RATIFICATION_REQUESTED, values, !held);
	}

	private List<String> duties(String congress) {
		return this.jdbc.sql("select name || ': ' || duty from duty_assignment where congress = ? order by name")
			.param(congress)
			.query(String.class)
			.list();
	}

	private static Block table(List<String> tasks) {
		List<List<String>> rows = new ArrayList<>();
		tasks.forEach((task) -> rows.add(row(rows.size() + 1, task)));
		while (rows.size() < tasks.size() + ROOM) {
			rows.add(row(rows.size() + 1, ""));
		}
		return new Block.Table(List.of(new Column("TT", 7), new Column("Nhiệm vụ", 39), new Column("Chủ trì", 18),
				new Column("Thời gian hoàn thành", 16), new Column("Chỉ tiêu, kết quả", 20)), rows);
	}

	private static List<String> row(int number, String task) {
		return List.of(String.valueOf(number), task, "", "", "");
	}

}
