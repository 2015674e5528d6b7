package vn.daihoi.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.election.VoteBase;
import vn.daihoi.plan.BranchPapers;
import vn.daihoi.voting.InvalidBallots.Reason;

/**
 * The minutes of the count: what is known of the ballot, and the figures that stand in
 * the form by now; before the count they are written by hand. Shares are of base D.
 *
 * <p>
 * Source: 190-QĐ/TW Article 8 and 35 (sealed ballots); the parts are those of the minutes
 * in use.
 */
@Component
class CountingMinutes implements PaperSource {

	private final BranchPapers papers;

	private final Bodies bodies;

	private final Nominees nominees;

	private final Electorate electorate;

	private final DaihoiClock clock;

	CountingMinutes(BranchPapers papers, Bodies bodies, Nominees nominees, Electorate electorate, DaihoiClock clock) {
		this.papers = papers;
		this.bodies = bodies;
		this.nominees = nominees;
		this.electorate = electorate;
		this.clock = clock;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("counting-minutes", "Biên bản kiểm phiếu", "userTask_countBallot");
	}

	/** None before those who elect are known. */
	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject)
			.flatMap((congress) -> this.bodies.underway(subject)
				.filter(this.electorate::isKnown)
				.map((body) -> paper(congress, body, new AskedCount(asked))))
			.stream()
			.toList();
	}

	private Paper paper(Congress congress, Body body, AskedCount count) {
		return this.papers.fill("counting-minutes", congress, this.clock.today(), values(body, count), false);
	}

	private Map<String, Object> values(Body body, AskedCount count) {
		List<String> counters = this.nominees.counters(body.id());
		List<String> names = this.nominees.onBallot(body);
		Members members = this.electorate.with(body, this.electorate.expected(body));
		Map<String, Object> values = new HashMap<>(count.figures(members.official()));
		values.put("election", body.title());
		values.put("meeting", (body.stage() == Stage.CONGRESS) ? null : "phiên họp thứ nhất");
		values.put("toElect", "%02d".formatted(body.openSeats()));
		values.put("listed", "%02d".formatted(names.size()));
		values.put("counters", counters);
		values.put("counting", counters.isEmpty() ? null : "%02d".formatted(counters.size()));
		values.put("head", counters.stream().findFirst().orElse(null));
		values.put("voters", this.electorate.name(body));
		values.put("convened", "%02d".formatted(members.official()));
		values.put("reasons", count.reasons(Reason.of(names.size(), body.openSeats())));
		values.put("votes",
				votes(names, count, VoteBase.ofElection(this.electorate.type(body), this.clock.today()).of(members)));
		values.put("elected", elected(body.openSeats()));
		return values;
	}

	private static Block votes(List<String> names, AskedCount count, long base) {
		return new Block.Table(
				List.of(new Block.Column("TT", 8), new Block.Column("Họ và tên", 50),
						new Block.Column("Số phiếu đồng ý", 22), new Block.Column("Tỷ lệ", 20)),
				IntStream.range(0, names.size())
					.mapToObj((at) -> List.of(String.valueOf(at + 1), names.get(at), count.votes(names.get(at)),
							count.share(names.get(at), base)))
					.toList());
	}

	private static Block elected(int seats) {
		return new Block.Table(
				List.of(new Block.Column("TT", 8), new Block.Column("Họ và tên", 50), new Block.Column("Số phiếu", 42)),
				IntStream.rangeClosed(1, seats).mapToObj((number) -> List.of(String.valueOf(number), "", "")).toList());
	}

}
