package vn.daihoi.proceedings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.plan.BranchPapers;
import vn.daihoi.ratification.ElectedPost;

/**
 * The frame of the congress's resolution: what the congress is for, the results of the
 * elections as they are recorded, room for everything else. A draft until the result is
 * recorded.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2.
 */
@Component
class CongressResolution implements PaperSource {

	private final BranchPapers papers;

	private final Course course;

	private final CongressResults results;

	private final Milestones milestones;

	private final Tasks tasks;

	CongressResolution(BranchPapers papers, Course course, CongressResults results, Milestones milestones,
			Tasks tasks) {
		this.papers = papers;
		this.course = course;
		this.results = results;
		this.milestones = milestones;
		this.tasks = tasks;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("congress-resolution", "Nghị quyết đại hội", "userTask_sendDocuments",
				"userTask_recordResult", "userTask_closeCongress", "userTask_requestRatification");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).map(this::paper).stream().toList();
	}

	private Paper paper(Congress congress) {
		Map<String, Object> values = new HashMap<>(this.course.values(congress.id()));
		values.computeIfAbsent("adopted", (unknown) -> "...../.....");
		values.put("tasks", this.tasks.of(congress));
		List<Outcome> elected = this.results.outcomes(congress.id()).stream().filter(Outcome::hasEnoughVotes).toList();
		values.put("elected", elected.isEmpty() ? null : table(elected));
		return this.papers.ofCongress("congress-resolution", congress,
				this.milestones.day(congress.id(), Milestone.HELD).orElse(null), values,
				!this.course.isRecorded(congress.id()));
	}

	private static Block table(List<Outcome> elected) {
		return new Block.Table(
				List.of(new Column("TT", 8), new Column("Họ và tên", 46), new Column("Trúng cử", 30),
						new Column("Số phiếu", 16)),
				IntStream.range(0, elected.size()).mapToObj((at) -> row(at + 1, elected.get(at))).toList());
	}

	private static List<String> row(int number, Outcome one) {
		return List.of(String.valueOf(number), one.name(), ElectedPost.name(one.election()),
				one.votes() + "/" + one.base());
	}

}
