package vn.daihoi.proceedings;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.election.RecordedBallots;
import vn.daihoi.plan.BranchPapers;

/**
 * The minutes of the congress: printed beforehand to be written by hand, or with what is
 * recorded of it. What only those in the hall know stays open.
 *
 * <p>
 * Source: 24-QĐ/TW point 16.1 (minutes go with the request for ratification); the parts
 * are those of minutes in use.
 */
@Component
class CongressMinutes implements PaperSource {

	private final BranchPapers papers;

	private final Course course;

	private final RecordedBallots ballots;

	CongressMinutes(BranchPapers papers, Course course, RecordedBallots ballots) {
		this.papers = papers;
		this.course = course;
		this.ballots = ballots;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("congress-minutes", "Biên bản đại hội", "userTask_recordResult", "userTask_closeCongress",
				"userTask_requestRatification");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).map(this::paper).stream().toList();
	}

	private Paper paper(Congress congress) {
		Map<String, Object> values = this.course.values(congress.id());
		List<Block> ballots = BallotBlocks.of(this.ballots.of(congress.id()));
		values.put("ballots", ballots.isEmpty() ? null : ballots);
		return this.papers.ofCongress("congress-minutes", congress, congress.openingDate(), values, false);
	}

}
