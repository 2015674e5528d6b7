package vn.daihoi.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Residences;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The office asks the committees where people live for its branches' personnel. */
@ProcessTest
class AskForRemarksTests {

	private static final String ASK = "userTask_askForRemarks";

	private static final String TODAY = "2024-09-30";

	@Autowired
	private Campaign campaign;

	@Autowired
	private StoredFiles files;

	@Autowired
	private Residences residences;

	private Branch branch;

	@BeforeEach
	void personsAreProposed() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.isAcceptedFor("2024-12-15");
		this.branch.nominates(4);
	}

	private void completes(String sent, String received) {
		this.campaign.person("danguy.hh")
			.completes(this.campaign.unit().subject(), ASK,
					"{\"sent\":[%s],\"received\":[%s]}".formatted(sent, received));
	}

	private String sentToAll() {
		return this.branch.members(4)
			.map(this.residences::of)
			.distinct()
			.map((committee) -> "{\"committee\":\"%s\",\"sentOn\":\"%s\"}".formatted(committee, TODAY))
			.reduce((one, other) -> one + "," + other)
			.orElseThrow();
	}

	private String received(int persons) {
		return this.branch.members(persons)
			.map((member) -> "{\"congress\":\"%s\",\"memberId\":\"%s\",\"receivedOn\":\"%s\",\"files\":%s}".formatted(
					this.branch.congress(), member, TODAY,
					this.campaign.scan(this.campaign.person("danguy.hh"), this.campaign.unit().subject(), ASK)))
			.reduce((one, other) -> one + "," + other)
			.orElseThrow();
	}

	@Test
	void remarksThatTheOfficeReceivesStandInTheDossierOfTheBranch() {
		assertThat(this.campaign.due(this.campaign.unit().subject(), ASK)).isEqualTo("2024-10-07");
		completes(sentToAll(), "");
		completes("", received(4));
		assertThat(this.campaign.path("residenceRemarks", this.campaign.unit().subject()))
			.containsExactly("startEvent_remarksAwaited", ASK, ASK, "endEvent_received");
		assertThat(this.files.attachedTo(this.branch.congress())).extracting(StoredFile::purpose)
			.filteredOn("residenceRemarks"::equals)
			.hasSize(4);
		this.branch.votes(TODAY);
		this.branch.handsIn("shortCvList");
		this.campaign.committee().agrees(TODAY, this.branch);
	}

	@Test
	void branchNeedNotWaitForRemarksThatTheOfficeHasAskedFor() {
		this.branch.votes(TODAY);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.handsIn("shortCvList"))
			.withMessageContaining("Chưa có: Nhận xét, đánh giá của đảng ủy cơ sở nơi cư trú");
		completes(sentToAll(), received(1));
		this.branch.handsIn("shortCvList");
	}

	@Test
	void nobodyAsksAboutABranchThatIsAgreedTo() {
		this.branch.votes(TODAY);
		this.branch.handsIn(this.branch.owed());
		this.campaign.committee().agrees(TODAY, this.branch);
		this.campaign.runJobs();
		assertThat(this.campaign.path("residenceRemarks", this.campaign.unit().subject()))
			.containsExactly("startEvent_remarksAwaited", ASK, "event_remarksSettled", "endEvent_settled");
	}

	@Test
	void hamletBranchIsAskedNothing() {
		Branch hamlet = this.campaign.branch("hh03");
		hamlet.completes("userTask_proposeDate", """
				{"openingDate":"2024-12-15","session":"MORNING","venue":"Nhà văn hóa ấp","officialMembers":25,
				"probationaryMembers":2,"seats":5,"phone":"0900000000"}""");
		this.campaign.committee().accepts(hamlet);
		hamlet.nominates(6);
		completes("", received(4));
		assertThat(this.campaign.path("residenceRemarks", this.campaign.unit().subject()))
			.endsWith("endEvent_received");
	}

	@Test
	void nothingIsMarkedWithoutItsPaper() {
		String bare = "{\"congress\":\"%s\",\"memberId\":\"hh02-01\",\"receivedOn\":\"%s\",\"files\":[]}"
			.formatted(this.branch.congress(), TODAY);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> completes("", bare))
			.withMessageContaining("Chưa có văn bản nhận xét");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> completes("", ""))
			.withMessageContaining("Chưa đánh dấu đã gửi hoặc đã nhận");
	}

}
