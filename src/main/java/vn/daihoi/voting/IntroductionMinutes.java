package vn.daihoi.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.BranchPapers;
import vn.daihoi.voting.Introduction.Introduced;

/**
 * The minutes of the introduction ballots before a congress elects its secretary itself:
 * with what stands in the form or was recorded, else with room to write it by hand.
 *
 * <p>
 * Source: none that was read for us; the steps of a direct election are not verified.
 */
@Component
class IntroductionMinutes implements PaperSource {

	/** Rows to be written by hand. */
	private static final int EMPTY_ROWS = 5;

	private final BranchPapers papers;

	private final Bodies bodies;

	private final Introductions introductions;

	private final Electorate electorate;

	private final DaihoiClock clock;

	IntroductionMinutes(BranchPapers papers, Bodies bodies, Introductions introductions, Electorate electorate,
			DaihoiClock clock) {
		this.papers = papers;
		this.bodies = bodies;
		this.introductions = introductions;
		this.electorate = electorate;
		this.clock = clock;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("introduction-minutes", "Biên bản phiếu giới thiệu", "userTask_settleList");
	}

	@Override
	public boolean isOffered(String subject) {
		return introducing(subject).isPresent();
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.papers.congress(subject)
			.flatMap((congress) -> introducing(subject).map((body) -> paper(congress, body, new AskedCount(asked))))
			.stream()
			.toList();
	}

	private Optional<Body> introducing(String subject) {
		return this.bodies.underway(subject)
			.filter(this.electorate::isKnown)
			.filter((body) -> !DirectElection.stepsOf(body).isEmpty());
	}

	private Paper paper(Congress congress, Body body, AskedCount count) {
		return this.papers.fill("introduction-minutes", congress, this.clock.today(), values(body, count), false);
	}

	private Map<String, Object> values(Body body, AskedCount count) {
		List<Introduced> asked = count.introduced();
		Map<String, Object> values = new HashMap<>(asked.isEmpty()
				? this.introductions.of(body.id()).map(IntroductionMinutes::figures).orElseGet(HashMap::new)
				: count.figures(this.electorate.expected(body)));
		values.putIfAbsent("introduced", rows(asked));
		values.putIfAbsent("wanted", count.wanted());
		values.putIfAbsent("chosen", count.chosenByHead());
		values.put("election", body.election().label());
		return values;
	}

	private static Map<String, Object> figures(Introduction recorded) {
		Map<String, Object> figures = new HashMap<>();
		figures.put("issued", AskedCount.written(recorded.issued()));
		figures.put("returned", AskedCount.written(recorded.returned()));
		figures.put("valid", AskedCount.written(recorded.valid()));
		figures.put("invalid", AskedCount.written(recorded.returned() - recorded.valid()));
		figures.put("wanted", AskedCount.written(recorded.wanted()));
		figures.put("chosen", recorded.chosenByHead());
		figures.put("introduced", rows(recorded.names()));
		return figures;
	}

	private static Block rows(List<Introduced> names) {
		return new Block.Table(
				List.of(new Block.Column("TT", 8), new Block.Column("Họ và tên", 62), new Block.Column("Số phiếu", 30)),
				IntStream.range(0, names.isEmpty() ? EMPTY_ROWS : names.size())
					.mapToObj((at) -> row(at, names))
					.toList());
	}

	private static List<String> row(int at, List<Introduced> names) {
		return names.isEmpty() ? List.of(String.valueOf(at + 1), "", "")
				: List.of(String.valueOf(at + 1), names.get(at).name(), String.valueOf(names.get(at).votes()));
	}

}
