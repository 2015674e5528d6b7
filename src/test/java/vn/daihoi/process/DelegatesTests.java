package vn.daihoi.process;

import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.Election;
import vn.daihoi.election.PreparedBallots;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.process.Branch.ballot;
import static vn.daihoi.process.Branch.candidate;

/**
 * What the committee decides of the ballots beforehand: delegates, surplus of leaders.
 */
@ProcessTest
class DelegatesTests {

	private static final String DAY = "2024-12-15";

	@Autowired
	private Campaign campaign;

	@Autowired
	private PreparedBallots ballots;

	@Autowired
	private Congresses congresses;

	@Autowired
	private CongressResults results;

	@Autowired
	private Breaches breaches;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	private Branch branch;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
	}

	private void allocates(String branch, int delegates) {
		this.campaign.unit().issuesPlan("2024-09-30", "hh02", "2024-12-01", """
				"allocations":[{"branch":"%s","delegates":%d,"alternates":1}],""".formatted(branch, delegates));
	}

	private void records(String more) {
		String committee = this.branch.committee(
				candidate("A", 12) + "," + candidate("B", 11) + "," + candidate("C", 10) + "," + candidate("D", 1));
		this.branch.recordsBallots(DAY, committee + more);
	}

	@Test
	void allocatedDelegatesAndAlternatesAreElectedInTheSameCongress() {
		allocates("hh02", 2);
		this.branch.holdsCongress(DAY);
		Congress congress = this.congresses.get(this.branch.congress());
		assertThat(this.ballots.of(congress))
			.extracting(PreparedBallots.Prepared::election, PreparedBallots.Prepared::allocated)
			.contains(tuple(Election.DELEGATES, 2), tuple(Election.ALTERNATE_DELEGATES, 1));
		records("," + ballot("SECRETARY", 1, 12, candidate("A", 12)) + ","
				+ ballot("DELEGATES", 2, 12, candidate("A", 12) + "," + candidate("B", 9) + "," + candidate("C", 2))
				+ "," + ballot("ALTERNATE_DELEGATES", 1, 12, candidate("C", 11)));
		assertThat(this.results.outcomes(this.branch.congress())).filteredOn(CongressResults.Outcome::isElected)
			.extracting(CongressResults.Outcome::election, CongressResults.Outcome::name)
			.contains(tuple(Election.DELEGATES, "B"), tuple(Election.ALTERNATE_DELEGATES, "C"));
		assertThat(this.breaches.of(this.branch.congress())).isEmpty();
	}

	@Test
	void anotherNumberThanAllocatedIsRecordedAndMarked() {
		allocates("hh02", 2);
		this.branch.holdsCongress(DAY);
		records("," + ballot("DELEGATES", 3, 12,
				candidate("A", 12) + "," + candidate("B", 9) + "," + candidate("C", 8) + "," + candidate("D", 1)));
		assertThat(this.breaches.of(this.branch.congress())).singleElement()
			.returns("S6", Breaches.Breach::code)
			.returns("Kế hoạch, mục II.1", Breaches.Breach::clause);
	}

	@Test
	void delegatesAreAllocatedToTheCommitteesOwnBranches() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> allocates("phunghiep", 2))
			.withMessageContaining("cho chi bộ của đảng bộ mình");
	}

	@Test
	void formOfTheResultOffersTheNamesOfThoseWhoMayStand() {
		allocates("hh02", 2);
		this.branch.holdsCongress(DAY);
		String task = this.campaign.person("chibo.hh02").task(this.branch.congress(), "userTask_recordResult").getId();
		assertThat(Visitor.withPassword(this.port, "chibo.hh02")
			.get("/api/tasks/" + task + "/form")
			.json()
			.at("/shown/names")).hasSize(12);
	}

	private List<String> told() {
		String result = """
				{"closedOn":"%s","members":{"official":12,"temporaryElsewhere":0,"exemptAbsent":0,"suspended":0,
				"excusedWholeCongress":0,"present":12},"ballots":[%s],"minutes":[]}""".formatted(DAY,
				ballot("SECRETARY", 1, 12, candidate("A", 11) + "," + candidate("B", 1)));
		String task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.branch.congress())
			.taskDefinitionKey("userTask_recordResult")
			.singleResult()
			.getId();
		return Visitor.withPassword(this.port, "chibo.hh02")
			.post("/api/tasks/" + task + "/check", result)
			.json()
			.path("findings")
			.findValuesAsText("code");
	}

	@Test
	void surplusOfTheSecretaryIsNotSpokenOfWhereTheCommitteeDecidedNothing() {
		this.branch.holdsCongress(DAY);
		assertThat(told()).isNotEmpty().doesNotContain("A25");
	}

	@Test
	void surplusOfTheSecretaryAgainstTheCommitteesDecisionIsTold() {
		this.branch.holdsCongress(DAY);
		this.congresses.decideLeaders(this.branch.congress(), false);
		assertThat(told()).contains("A25");
	}

}
