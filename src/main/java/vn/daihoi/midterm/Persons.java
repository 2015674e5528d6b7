package vn.daihoi.midterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.daihoi.election.BallotKind;
import vn.daihoi.election.Election;
import vn.daihoi.election.Tally;
import vn.daihoi.election.TallyRequest;
import vn.daihoi.election.TallyResult;
import vn.daihoi.midterm.PostChange.Kind;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * What a recorded meeting means for each person, counted by the same tally as the ballots
 * of a congress.
 */
class Persons {

	private final RecordChange form;

	private final CongressType voters;

	private final Tally tally;

	private final List<Finding> impossible = new ArrayList<>();

	private final List<Person> all = new ArrayList<>();

	/** A person and the field that speaks of the person. */
	record Person(String field, PostChange change) {
	}

	Persons(RecordChange form, CongressType voters, Tally tally) {
		this.form = form;
		this.voters = voters;
		this.tally = tally;
		for (int at = 0; at < form.ballots().size(); at++) {
			count(at);
		}
		for (int at = 0; at < form.others().size(); at++) {
			RecordChange.Other one = form.others().get(at);
			add("others[" + at + "]", one.name(), one.kind(), new Move(one.from(), one.to()), null);
		}
	}

	/** From where to where. */
	private record Move(Election from, Election to) {
	}

	private void count(int at) {
		RecordChange.Ballot ballot = this.form.ballots().get(at);
		try {
			TallyResult counted = this.tally.count(new TallyRequest(this.form.heldOn(), this.voters, ballot.election(),
					BallotKind.BALLOT, 1, this.form.members(), ballot.seats(), ballot.ballots(), ballot.counted()));
			add(at, ballot, counted);
		}
		catch (Refusal refusal) {
			refusal.findings().stream().map((found) -> placed(found, at)).forEach(this.impossible::add);
		}
	}

	private static Finding placed(Finding found, int at) {
		return found.field().startsWith("members") ? found : found.under("ballots[" + at + "]");
	}

	private void add(int at, RecordChange.Ballot ballot, TallyResult counted) {
		Map<String, TallyResult.Outcome> outcomes = counted.outcomes()
			.stream()
			.collect(Collectors.toMap(TallyResult.Outcome::name, Function.identity(), (one, same) -> one));
		for (int i = 0; i < ballot.candidates().size(); i++) {
			RecordChange.Candidate one = ballot.candidates().get(i);
			add("ballots[%d].candidates[%d]".formatted(at, i), one.name(), Kind.ELECTED,
					new Move(one.from(), ballot.election()), new Counted(counted.base(), outcomes.get(one.name())));
		}
	}

	/** What a ballot gave one name. */
	private record Counted(int base, TallyResult.Outcome outcome) {
	}

	private void add(String field, String name, Kind kind, Move move, Counted counted) {
		int sequence = this.all.size() + 1;
		PostChange change = (counted == null)
				? new PostChange(sequence, name.strip(), kind, move.from(), move.to(), null, null, null, null, null)
				: new PostChange(sequence, name.strip(), kind, move.from(), move.to(), counted.outcome().votes(),
						counted.base(), counted.outcome().result(), null, null);
		this.all.add(new Person(field, change));
	}

	/** What cannot be true of a ballot. */
	List<Finding> impossible() {
		return this.impossible;
	}

	List<Person> all() {
		return this.all;
	}

	/** Those who are to come to a post. */
	List<Person> coming() {
		return this.all.stream().filter((one) -> one.change().kind() != Kind.RELIEVED).toList();
	}

	/** Those on whom there is something to decide. */
	List<Person> toDecide() {
		return this.all.stream().filter((one) -> one.change().isToDecide()).toList();
	}

	List<PostChange> changes() {
		return this.all.stream().map(Person::change).toList();
	}

}
