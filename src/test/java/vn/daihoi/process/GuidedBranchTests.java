package vn.daihoi.process;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.agenda.OpeningConditions;
import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A police branch, which follows the guidance of its own service. */
@ProcessTest
class GuidedBranchTests {

	private static final String DAY = "2024-12-15";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Milestones milestones;

	@Autowired
	private Breaches breaches;

	@Autowired
	private OpeningConditions conditions;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	@BeforeEach
	void policeBranchHasGivenItsNotice() {
		becomes("POLICE_BRANCH", "phunghiep");
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.proposes(DAY);
		this.campaign.committee().accepts(this.branch);
		this.branch.givesNotice("2024-09-30", DAY);
	}

	@AfterEach
	void branchIsASchoolsAgain() {
		becomes("SCHOOL_BRANCH", null);
	}

	private void becomes(String kind, String guidedBy) {
		this.jdbc.sql("update organization set kind = ?, guided_by = ? where code = 'hh02'")
			.params(kind, guidedBy)
			.update();
	}

	private void sendsDossier(String papers, boolean confirmed) {
		this.branch.completes("userTask_sendGuidedDossier",
				"{\"papers\":%s,\"confirmed\":%s}".formatted(papers, confirmed));
	}

	@Test
	void dossierOfTheServiceIsItsWholePreparation() {
		assertThat(this.branch.sees()).containsExactly("userTask_sendGuidedDossier");
		sendsDossier(this.branch.scan("userTask_sendGuidedDossier"), true);
		assertThat(this.milestones.of(this.branch.congress())).containsOnlyKeys(Milestone.DATE_PROPOSED,
				Milestone.DATE_ACCEPTED, Milestone.NOTIFIED, Milestone.DOSSIER_SENT);
		assertThat(this.conditions.of(this.branch.congress())).extracting(OpeningConditions.Condition::code)
			.containsExactly("DATE_ACCEPTED", "WINDOW", "NOTICE", "PRESENT");
	}

	@Test
	void dossierIsNeitherEmptyNorUnconfirmed() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sendsDossier("[]", false))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field, Finding::clause)
				.containsExactly(tuple("papers"), tuple("confirmed")));
	}

	private static Tuple tuple(String field) {
		return Tuple.tuple(field, "Kế hoạch, mục III.5");
	}

	@Test
	void congressWithoutAnAgreementOfTheUnitBreaksNoRule() {
		sendsDossier(this.branch.scan("userTask_sendGuidedDossier"), true);
		this.campaign.advanceTo(DAY);
		this.branch.recordsResult(DAY);
		assertThat(this.breaches.of(this.branch.congress())).isEmpty();
	}

}
