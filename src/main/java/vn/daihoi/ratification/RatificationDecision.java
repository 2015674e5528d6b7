package vn.daihoi.ratification;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.Asked;
import vn.daihoi.document.PaperKind;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.plan.MeetingPaper;
import vn.daihoi.plan.MeetingPapers;

/**
 * The decision that ratifies the results of the branches of one meeting, without those
 * persons whom the form refuses.
 *
 * <p>
 * Source: 24-QĐ/TW point 16.1; 190-QĐ/TW Article 33.2.
 */
@Component
class RatificationDecision extends MeetingPaper {

	private final CongressResults results;

	RatificationDecision(MeetingPapers papers, CongressResults results) {
		super(papers, Milestone.RATIFICATION_REQUESTED, Milestone.RATIFIED);
		this.results = results;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("ratification-decision", "Quyết định chuẩn y", "userTask_ratify");
	}

	@Override
	protected Line head(boolean ofParty) {
		return new Line(ofParty ? "Đảng bộ" : "Chi bộ", "Họ và tên", "Chức danh", "Số phiếu");
	}

	/** Those whom the form refuses are named as {@code branch/name}. */
	@Override
	protected Stream<Line> lines(Congress congress, String name, Asked asked) {
		List<String> refused = asked.all("refused");
		return this.results.outcomes(congress.id())
			.stream()
			.filter(Outcome::hasEnoughVotes)
			.filter((one) -> !refused.contains(congress.organizationCode() + "/" + one.name()))
			.map((one) -> new Line(name, one.name(), ElectedPost.name(one.election()), one.votes() + "/" + one.base()));
	}

}
