package vn.daihoi.process;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BranchCongressTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Milestones milestones;

	@BeforeAll
	void planIsIssued() {
		this.campaign.issuePlan();
	}

	@Test
	void smallBranchGoesFromProposalToRatification() {
		String congress = Campaign.congress("hh01");
		this.campaign.propose("hh01", "2024-12-15", 7, 0);
		this.campaign.accept("hh01");
		assertThat(this.campaign.branch("hh01").sees()).containsExactly("userTask_draftPersonnelPlan",
				"userTask_giveNotice");
		this.campaign.notify("hh01", "2024-09-30", "2024-12-15");
		this.campaign.clock.advanceTo("2024-10-15");
		var branch = this.campaign.branch("hh01");
		branch.completes(congress, "userTask_draftPersonnelPlan",
				"""
						{"candidates":[{"memberId":"hh01-01","committee":false,"post":"SECRETARY","needsConclusion":false}]}""");
		branch.completes(congress, "userTask_recordBranchVote", """
				{"heldOn":"2024-10-14","convened":7,"present":7,"method":"SECRET_BALLOT",
				"votes":[{"memberId":"hh01-01","agreed":6}],"minutes":%s}"""
			.formatted(this.campaign.scan("chibo.hh01", congress, "userTask_recordBranchVote")));
		branch.completes(congress, "userTask_submitDossier", """
				{"papers":[{"item":"shortCvList","files":%s}],"standards":["hh01-01"]}"""
			.formatted(this.campaign.scan("chibo.hh01", congress, "userTask_submitDossier")));
		this.campaign.unit()
			.completes(congress, "userTask_reviewDossier",
					"""
							{"meetingDate":"2024-10-15","number":"12-CV/ĐU","documentDate":"2024-10-15","signer":"Bí thư Đảng ủy",
							"rows":[{"taskId":"%s","agreed":true,"leadersWithSurplus":false,"returned":[]}]}"""
						.formatted(this.campaign.taskOf("hh01", "userTask_reviewDossier")));
		assertThat(branch.sees()).isEmpty();
		this.campaign.clock.advanceTo("2024-12-15");
		assertThat(branch.sees()).containsExactly("userTask_recordResult");
		branch.completes(congress, "userTask_recordResult",
				"""
						{"closedOn":"2024-12-15","members":{"official":7,"temporaryElsewhere":0,"exemptAbsent":0,"suspended":0,
						"excusedWholeCongress":0,"present":7},"ballots":[{"election":"SECRETARY","kind":"BALLOT","round":1,"seats":1,
						"ballots":{"issued":7,"returned":7,"valid":7,"invalid":0},"candidates":[{"name":"A","votes":6}]}],
						"minutes":%s}"""
					.formatted(this.campaign.scan("chibo.hh01", congress, "userTask_recordResult")));
		branch.completes(congress, "userTask_requestRatification", """
				{"assignments":[{"name":"A","duty":"Phụ trách chung"}],"papers":%s}"""
			.formatted(this.campaign.scan("chibo.hh01", congress, "userTask_requestRatification")));
		this.campaign.unit()
			.completes(congress, "userTask_ratify",
					"""
							{"meetingDate":"2024-12-15","number":"05-QĐ/ĐU","documentDate":"2024-12-15","signer":"Bí thư Đảng ủy",
							"rows":[{"taskId":"%s","outcome":"RATIFIED","compared":true,"refused":[]}]}"""
						.formatted(this.campaign.taskOf("hh01", "userTask_ratify")));
		assertThat(this.milestones.of(congress)).containsKeys(Milestone.RATIFIED);
	}

}
