package vn.daihoi.midterm;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.election.Tally;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.CongressType;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/** What a meeting between two congresses led to, and whether it can have done so. */
@Component
class MeetingResults {

	private final Organizations organizations;

	private final Members members;

	private final PostHolders holders;

	private final Tally tally;

	private final Regulations regulations;

	private final DaihoiClock clock;

	MeetingResults(Organizations organizations, Members members, PostHolders holders, Tally tally,
			Regulations regulations, DaihoiClock clock) {
		this.organizations = organizations;
		this.members = members;
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
		if (findings.isEmpty() && persons.toDecide().isEmpty()) {
			findings.add(Finding.error("MID_TERM", "ballots",
					"Chưa có ai trúng cử, thôi giữ chức hoặc được đề nghị chỉ định nên chưa có gì để trình; hãy họp lại rồi ghi, hoặc ghi lý do không thực hiện nữa",
					""));
		}
		return findings;
	}

	private ChangeRules rules(MidTermChange change, RecordChange form) {
		return new ChangeRules(isBranch(change), this.holders.on(this.clock.today(), change.organization()),
				this.members.of(change.organization()),
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
