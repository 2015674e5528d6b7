package vn.daihoi.election;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.election.PreparedBallots.Prepared;
import vn.daihoi.plan.BranchPapers;

/**
 * The ballots, one a page, for the seats and names that are prepared; drafts until the
 * committee has agreed. Ballots whose names the congress decides are not printed.
 *
 * <p>
 * Source: 244-QĐ/TW Article 17 as far as it was read: with a surplus whom one does not
 * vote for is struck out; without one the ballot has four columns; the stamp of the
 * committee stands top left.
 */
@Component
class BallotPapers implements PaperSource {

	private final BranchPapers papers;

	private final PreparedBallots ballots;

	private final Milestones milestones;

	BallotPapers(BranchPapers papers, PreparedBallots ballots, Milestones milestones) {
		this.papers = papers;
		this.ballots = ballots;
		this.milestones = milestones;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("ballots", "Phiếu bầu", "userTask_prepareScript", "userTask_stampBallots");
	}

	@Override
	public boolean isOffered(String subject) {
		return this.papers.congress(subject).map(this.papers::holdsElections).orElse(true);
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject).stream().flatMap((congress) -> printed(congress).stream()).toList();
	}

	private List<Paper> printed(Congress congress) {
		boolean agreed = this.milestones.day(congress.id(), Milestone.PERSONNEL_AGREED).isPresent();
		return this.ballots.of(congress)
			.stream()
			.filter((ballot) -> !ballot.names().isEmpty())
			.map((ballot) -> this.papers.fill("ballot", congress, congress.openingDate(), values(ballot), !agreed))
			.toList();
	}

	private static Map<String, Object> values(Prepared ballot) {
		boolean surplus = ballot.names().size() > ballot.seats();
		Map<String, Object> values = new HashMap<>();
		values.put("election", ballot.election().label());
		values.put("toElect", "%02d".formatted(ballot.seats()));
		values.put("listed", "%02d".formatted(ballot.names().size()));
		values.put("several", (ballot.names().size() > 1) ? "nhiều người" : null);
		values.put("surplus", surplus ? "có số dư" : null);
		values.put("names", names(ballot.names(), surplus));
		return values;
	}

	private static Block names(List<String> names, boolean surplus) {
		List<List<String>> rows = new ArrayList<>();
		names.stream().sorted(GivenNames.inOrder()).forEach((name) -> rows.add(row(rows.size() + 1, name, surplus)));
		return new Block.Table(surplus ? List.of(new Block.Column("TT", 1), new Block.Column("Họ và tên", 9))
				: List.of(new Block.Column("TT", 10), new Block.Column("Họ và tên", 50), new Block.Column("Đồng ý", 20),
						new Block.Column("Không đồng ý", 20)),
				rows);
	}

	private static List<String> row(int number, String name, boolean surplus) {
		return surplus ? List.of(String.valueOf(number), name) : List.of(String.valueOf(number), name, "", "");
	}

}
