package vn.daihoi.election;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * Turns the figures of a ballot into its result. More than half is taken of those
 * convened less the excluded, so neither of those present nor of the valid ballots; what
 * was broken on the way is reported, and the result stands by majority.
 *
 * <p>
 * Source: 244-QĐ/TW, Article 32, taken to hold under 190-QĐ/TW.
 */
@Component
public class Tally {

	private final Regulations regulations;

	public Tally(Regulations regulations) {
		this.regulations = regulations;
	}

	/**
	 * The result of one ballot.
	 * @throws Refusal 422 with every figure that cannot be true
	 */
	public TallyResult count(TallyRequest request) {
		int base = base(request);
		Count count = new Count(request, base);
		NextStep next = next(request, count);
		Stream<Finding> broken = new BallotRules(this.regulations, request).check(base).stream();
		Stream<Finding> explained = new Explanations(this.regulations, request).of(count, next).stream();
		return new TallyResult(base, base / 2 + 1, count.outcomes(), next, Stream.concat(broken, explained).toList());
	}

	private int base(TallyRequest request) {
		String clause = this.regulations.inForce(Topic.ELECTION_REG, request.date()).citeOn("result");
		long base = VoteBase.ofElection(request.congressType(), request.date()).of(request.members());
		List<Finding> impossible = new ImpossibleFigures(request, base, clause).find();
		if (!impossible.isEmpty()) {
			throw Refusal.impossible(impossible);
		}
		return (int) base;
	}

	private NextStep next(TallyRequest request, Count count) {
		if (count.isTied()) {
			return NextStep.TIE_BALLOT;
		}
		if (count.elected() >= request.seats()) {
			return NextStep.NONE;
		}
		boolean appointed = count.elected() == 0 && Appointment.follows(request, this.regulations);
		return appointed ? NextStep.APPOINTMENT : NextStep.FURTHER_BALLOT;
	}

}
