package vn.daihoi.ratification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.plan.BranchPapers;

/**
 * The request for the ratification of the result with everybody who was elected.
 *
 * <p>
 * Source: 24-QĐ/TW point 16.1: minutes, list with short CVs, CVs.
 */
@Component
class RatificationPapers implements PaperSource {

	private final BranchPapers papers;

	private final CongressResults results;

	private final Milestones milestones;

	RatificationPapers(BranchPapers papers, CongressResults results, Milestones milestones) {
		this.papers = papers;
		this.results = results;
		this.milestones = milestones;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("ratification-request", "Tờ trình đề nghị chuẩn y", "userTask_requestRatification");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).map(this::paper).stream().toList();
	}

	private Paper paper(Congress congress) {
		List<Outcome> elected = elected(congress.id());
		List<Outcome> listed = this.results.outcomes(congress.id())
			.stream()
			.filter(RatificationPapers::isListed)
			.toList();
		Map<String, Object> values = new HashMap<>();
		values.put("held", this.milestones.day(congress.id(), Milestone.HELD).map(VietnameseDate::of).orElse(null));
		values.put("base", elected.isEmpty() ? null : "%02d".formatted(elected.get(0).base()));
		values.put("elected", table(listed));
		return this.papers.fill("ratification-request", congress, Milestone.RATIFICATION_REQUESTED, values,
				elected.isEmpty());
	}

	private static boolean isListed(Outcome one) {
		return one.hasEnoughVotes() || one.isAppointed();
	}

	private List<Outcome> elected(String congress) {
		return this.results.outcomes(congress).stream().filter(Outcome::hasEnoughVotes).toList();
	}

	private static Block table(List<Outcome> listed) {
		return new Block.Table(
				List.of(new Block.Column("TT", 7), new Block.Column("Họ và tên", 35), new Block.Column("Chức danh", 24),
						new Block.Column("Số phiếu", 12), new Block.Column("Tỷ lệ", 10),
						new Block.Column("Ghi chú", 16)),
				listed.stream().map((one) -> row(listed.indexOf(one) + 1, one)).toList());
	}

	private static List<String> row(int number, Outcome one) {
		if (one.isAppointed()) {
			return List.of(String.valueOf(number), one.name(), ElectedPost.name(one.election()), "", "",
					"Cấp trên chỉ định");
		}
		return List.of(String.valueOf(number), one.name(), ElectedPost.name(one.election()),
				one.votes() + "/" + one.base(), Optional.ofNullable(one.share()).orElse(Paper.BLANK),
				one.isElected() ? "" : Breaches.MARK);
	}

}
