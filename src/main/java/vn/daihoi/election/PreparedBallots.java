package vn.daihoi.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.election.DelegateAllocations.Allocation;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.personnel.Post;
import vn.daihoi.plan.CongressContents;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * The ballots that a congress is to hold, as the personnel plan and the committee
 * prepared them, and what a recorded ballot broke of what the committee decided.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.1 (delegates where the plan has them; their number comes
 * from above and is not voted on) and II.3.3 (surplus of secretary and deputy).
 */
@Component
public class PreparedBallots {

	private final Congresses congresses;

	private final Candidates candidates;

	private final DelegateAllocations allocations;

	private final Plans plans;

	private final Regulations regulations;

	PreparedBallots(Congresses congresses, Candidates candidates, DelegateAllocations allocations, Plans plans,
			Regulations regulations) {
		this.congresses = congresses;
		this.candidates = candidates;
		this.allocations = allocations;
		this.plans = plans;
		this.regulations = regulations;
	}

	/**
	 * One of them.
	 *
	 * @param allocated how many delegates the committee gave; null for other elections
	 */
	public record Prepared(Election election, int seats, List<String> names, @Nullable Integer allocated) {

		static Prepared of(Election election, int seats, List<String> names) {
			return new Prepared(election, seats, names, null);
		}

		static Prepared ofDelegates(Election election, int allocated) {
			return new Prepared(election, allocated, List.of(), allocated);
		}

	}

	/** Whether the congress holds ballots at all: with two contents it does not. */
	boolean isExpected(String congress) {
		return plan(congress).electsCommittee() || this.allocations.of(congress).isPresent();
	}

	/** The ballots in the order in which they are held. */
	public List<Prepared> of(Congress congress) {
		List<Prepared> ballots = new ArrayList<>();
		if (plan(congress.id()).electsCommittee()) {
			ballots.addAll(ofCommittee(congress, this.candidates.of(congress.id())));
		}
		this.allocations.of(congress.id()).ifPresent((allocation) -> ballots.addAll(ofDelegates(allocation)));
		return ballots;
	}

	private static List<Prepared> ofCommittee(Congress congress, List<Candidate> named) {
		List<Prepared> ballots = new ArrayList<>();
		if (congress.seats() > 0) {
			ballots.add(Prepared.of(Election.BRANCH_COMMITTEE, congress.seats(),
					named.stream().filter(Candidate::committee).map(Candidate::fullName).toList()));
		}
		ballots.add(Prepared.of(Election.SECRETARY, 1, names(named, Post.SECRETARY)));
		if (!names(named, Post.DEPUTY_SECRETARY).isEmpty()) {
			ballots.add(Prepared.of(Election.DEPUTY_SECRETARY, 1, names(named, Post.DEPUTY_SECRETARY)));
		}
		return ballots;
	}

	private static List<String> names(List<Candidate> named, Post post) {
		return named.stream().filter((one) -> one.post() == post).map(Candidate::fullName).toList();
	}

	private static List<Prepared> ofDelegates(Allocation allocation) {
		List<Prepared> ballots = new ArrayList<>();
		ballots.add(Prepared.ofDelegates(Election.DELEGATES, allocation.delegates()));
		if (allocation.alternates() > 0) {
			ballots.add(Prepared.ofDelegates(Election.ALTERNATE_DELEGATES, allocation.alternates()));
		}
		return ballots;
	}

	/**
	 * What the committee is to look at although the ballots broke no rule: delegates that
	 * the minutes do not name, leaders elected otherwise than it decided.
	 */
	List<Finding> remarks(String congress, RecordResult result) {
		List<Finding> remarks = new ArrayList<>(missingDelegates(congress, result));
		remarks.addAll(ofEach(result, (ballot) -> otherSurplus(congress, ballot)));
		remarks.addAll(ofEach(result,
				(ballot) -> CongressContents.check(plan(congress), ballot.election().content(), "election")));
		return remarks;
	}

	private List<Finding> missingDelegates(String congress, RecordResult result) {
		boolean elected = result.ballots().stream().anyMatch((ballot) -> ballot.election() == Election.DELEGATES);
		return (elected || this.allocations.of(congress).isEmpty()) ? List.of()
				: List.of(Finding.warning("DELEGATES", "ballots",
						"Chưa ghi lần bầu đại biểu dự đại hội cấp trên; nếu đã bầu thì thêm lần bầu theo biên bản",
						delegatesClause(congress)));
	}

	/** What broke a decision of the committee, by ballot. */
	List<Finding> breaches(String congress, RecordResult result) {
		return ofEach(result, (ballot) -> wrongNumber(congress, ballot));
	}

	/** Of the first ballot of each election. */
	private static List<Finding> ofEach(RecordResult result, Function<RecordResult.Ballot, Optional<Finding>> rule) {
		List<RecordResult.Ballot> ballots = result.ballots();
		return IntStream.range(0, ballots.size())
			.filter((at) -> ballots.get(at).kind() != BallotKind.TIE && ballots.get(at).round() == 1)
			.mapToObj((at) -> rule.apply(ballots.get(at)).map((found) -> found.under("ballots[" + at + "]")))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Finding> wrongNumber(String congress, RecordResult.Ballot ballot) {
		return this.allocations.of(congress)
			.filter((allocation) -> ballot.election().isOfDelegates())
			.map((allocation) -> allocation.of(ballot.election()))
			.filter((allocated) -> allocated != ballot.seats())
			.map((allocated) -> Finding.error("S6", "seats",
					"Số đại biểu cần bầu là %02d, đảng ủy phân bổ %02d; đại hội không biểu quyết số lượng này"
						.formatted(ballot.seats(), allocated),
					delegatesClause(congress)));
	}

	private Optional<Finding> otherSurplus(String congress, RecordResult.Ballot ballot) {
		boolean leader = ballot.election() == Election.SECRETARY || ballot.election() == Election.DEPUTY_SECRETARY;
		boolean surplus = ballot.candidates().size() > ballot.seats();
		return this.congresses.leadersWithSurplus(congress)
			.filter((decided) -> leader && decided != surplus)
			.map((decided) -> Finding
				.warning("A25", "candidates",
						decided ? "Danh sách không có số dư, đảng ủy đã quyết định bầu có số dư"
								: "Danh sách có số dư, đảng ủy đã quyết định bầu không có số dư",
						surplusClause(congress)));
	}

	/**
	 * Where it stands that leaders come from the committee: the plan, then the Charter.
	 */
	String leadersClause(String congress, LocalDate day) {
		String central = this.regulations.known(Topic.CHARTER, day)
			.map((one) -> one.citeOn("committeeSize"))
			.orElse("");
		return plan(congress).committeeSize()
			.stream()
			.findFirst()
			.map((band) -> Plans.clause(band.clause()) + "; " + central)
			.orElse(central);
	}

	private String surplusClause(String congress) {
		PlanDocument plan = plan(congress);
		return (plan.surplus() == null) ? "" : Plans.clause(plan.surplus().clause());
	}

	private String delegatesClause(String congress) {
		return plan(congress).delegates().map((content) -> Plans.clause(content.clause())).orElse("");
	}

	private PlanDocument plan(String congress) {
		return this.plans.document(this.congresses.get(congress).planCode());
	}

}
