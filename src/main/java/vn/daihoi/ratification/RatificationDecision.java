package vn.daihoi.ratification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.plan.MeetingPapers;

/**
 * The decision that ratifies the results of the branches of one meeting, without those
 * persons whom the form refuses.
 *
 * <p>
 * Source: 24-QĐ/TW point 16.1; 190-QĐ/TW Article 33.2.
 */
@Component
class RatificationDecision implements PaperSource {

	private final MeetingPapers papers;

	private final CongressResults results;

	RatificationDecision(MeetingPapers papers, CongressResults results) {
		this.papers = papers;
		this.results = results;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("ratification-decision", "Quyết định chuẩn y", "userTask_ratify");
	}

	@Override
	public String subjectOf(String task) {
		return this.papers.subjectOf(task);
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.on("ratification-decision", subject, asked, Milestone.RATIFICATION_REQUESTED,
				Milestone.RATIFIED, (decided) -> Map.of("people", people(decided, asked.all("refused"))));
	}

	/** Those whom the form refuses are named as {@code branch/name}. */
	private Block people(List<Congress> decided, List<String> refused) {
		List<List<String>> rows = new ArrayList<>();
		for (Congress congress : decided) {
			this.results.outcomes(congress.id())
				.stream()
				.filter(Outcome::hasEnoughVotes)
				.filter((one) -> !refused.contains(congress.organizationCode() + "/" + one.name()))
				.forEach((one) -> rows.add(List.of(String.valueOf(rows.size() + 1), this.papers.name(congress),
						one.name(), ElectedPost.name(one.election()), one.votes() + "/" + one.base())));
		}
		return new Block.Table(List.of(new Block.Column("TT", 6), new Block.Column("Chi bộ", 36),
				new Block.Column("Họ và tên", 26), new Block.Column("Chức danh", 20), new Block.Column("Số phiếu", 12)),
				rows);
	}

}
