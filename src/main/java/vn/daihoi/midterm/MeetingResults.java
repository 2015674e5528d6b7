package vn.daihoi.midterm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.election.Tally;
import vn.daihoi.midterm.Persons.Person;
import vn.daihoi.organization.Organizations;
import vn.daihoi.personnel.CandidateRules;
import vn.daihoi.plan.CongressType;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/** What a meeting between two congresses led to, and whether it can have done so. */
@Component
class MeetingResults {

	private final Organizations organizations;

	private final CandidateRules candidates;

	private final PostHolders holders;

	private final Tally tally;

	private final Regulations regulations;

	private final DaihoiClock clock;

	MeetingResults(Organizations organizations, CandidateRules candidates, PostHolders holders, Tally tally,
			Regulations regulations, DaihoiClock clock) {
		this.organizations = organizations;
		this.candidates = candidates;
		this.holders = holders;
		this.tally = tally;
		this.regulations = regulations;
		this.clock = clock;
	}

	/** What it means for each person. */
	List<PostChange> changes(MidTermChange change, RecordChange form) {
		return persons(change, form).changes();
	}

	/** What is wrong with it. */
	List<Finding> check(MidTermChange change, RecordChange form) {
		Persons persons = persons(change, form);
		List<Finding> findings = new ArrayList<>(ChangeRules.checkDay(form.heldOn(), this.clock.today()));
		findings.addAll(persons.impossible());
		findings.addAll(rules(change, form).check(persons.all(), persons.toDecide()));
		findings.addAll(checkCandidates(change, form, persons.coming()));
		if (findings.isEmpty() && persons.toDecide().isEmpty()) {
			findings.add(Finding.error("MID_TERM", "ballots",
					"Chưa có ai trúng cử, thôi giữ chức hoặc được đề nghị chỉ định nên chưa có gì để trình; hãy họp lại rồi ghi, hoặc ghi lý do không thực hiện nữa",
					""));
		}
		findings.addAll(tellUnknown(change, persons.coming()));
		return findings;
	}

	/** Of a party organisation nobody keeps the list of all its members here. */
	private List<Finding> tellUnknown(MidTermChange change, List<Person> coming) {
		return isBranch(change) ? this.candidates.tellUnknown(change.organization(), names(coming), place(coming))
				: List.of();
	}

	private static List<String> names(List<Person> coming) {
		return coming.stream().map((one) -> one.change().name()).toList();
	}

	private static IntFunction<String> place(List<Person> coming) {
		return (at) -> coming.get(at).field() + ".name";
	}

	private List<Finding> checkCandidates(MidTermChange change, RecordChange form, List<Person> coming) {
		return this.candidates.check(change.organization(), names(coming), place(coming), form.heldOn());
	}

	private ChangeRules rules(MidTermChange change, RecordChange form) {
		return new ChangeRules(isBranch(change), this.holders.on(this.clock.today(), change.organization()),
				this.regulations.inForce(Topic.ELECTION_REG, form.heldOn()).cite(""));
	}

	/** The committee's members count like delegates: nobody of them leaves the base. */
	private Persons persons(MidTermChange change, RecordChange form) {
		CongressType voters = isBranch(change) ? CongressType.MEMBERS : CongressType.DELEGATES;
		return new Persons(form, voters, this.tally);
	}

	private boolean isBranch(MidTermChange change) {
		return this.organizations.find(change.organization()).orElseThrow().kind().isBranch();
	}

}
