package vn.daihoi.process;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A grassroots committee's own work under the plan. */
@ProcessTest
class UnitCoordinationTests {

	private static final String TASK = "userTask_issueUnitPlan";

	@Autowired
	private Campaign campaign;

	private People.Person committee;

	private String subject;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.committee = this.campaign.person("danguy.hh");
		this.subject = this.campaign.plan() + "/hh";
	}

	@Test
	void committeePutsThePlanIntoItsOwnWithinTenWorkingDaysAndChoosesItsPilot() {
		assertThat(this.campaign.due(this.subject, TASK)).isEqualTo(LocalDate.of(2024, 10, 14));
		submits("2024-09-30", "hh02", "2024-12-01");
		assertThat(this.campaign.path("unitCoordination", this.subject)).containsExactly("startEvent_planIssued", TASK,
				"endEvent_issued");
	}

	@Test
	void pilotIsABranchOfTheCommittee() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submits("2024-09-30", "phunghiep", "2024-12-01"))
			.withMessageContaining("Chọn 01 chi bộ của đảng bộ mình")
			.withMessageContaining("mục III.1");
	}

	@Test
	void pilotLiesInTheWindow() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submits("2024-09-30", "hh02", "2024-11-30"))
			.withMessageContaining("01/12/2024");
	}

	@Test
	void committeeCannotIssueBeforeThePlanAboveIt() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submits("2024-09-29", "hh02", "2024-12-01"))
			.withMessageContaining("30/09/2024");
	}

	private void submits(String issuedOn, String pilot, String pilotOn) {
		this.committee.completes(this.subject, TASK, """
				{"number":"15-KH/ĐU","issuedOn":"%s","pilotBranch":"%s","pilotOn":"%s","papers":%s}"""
			.formatted(issuedOn, pilot, pilotOn, this.campaign.scan(this.committee, this.subject, TASK)));
	}

}
