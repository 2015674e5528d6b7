package vn.daihoi.process;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.agenda.OpeningConditions;
import vn.daihoi.congress.Breaches;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Complaints, disunity and persons on whom somebody must conclude before the congress.
 */
@ProcessTest
class VerificationTests {

	private static final String TODAY = "2024-09-30";

	private static final String CONCLUDE = "userTask_concludeVerifications";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private OpeningConditions conditions;

	@Autowired
	private Breaches breaches;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	@BeforeEach
	void dayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.isAcceptedFor("2024-12-15");
	}

	private void nominates(String second, boolean marked) {
		this.branch.completes("userTask_draftPersonnelPlan", """
				{"candidates":[
				{"memberId":"hh02-01","committee":true,"post":"SECRETARY","needsConclusion":false},
				{"memberId":"%s","committee":true,"post":"NONE","needsConclusion":%s},
				{"memberId":"hh02-03","committee":true,"post":"NONE","needsConclusion":false},
				{"memberId":"hh02-04","committee":true,"post":"NONE","needsConclusion":false}]}""".formatted(second,
				marked));
	}

	private void arises(String matter) {
		this.campaign.person("danguy.hh")
			.starts("complaint", """
					{"congress":"%s","matter":"%s","receivedOn":"%s","reference":"12/2024"}"""
				.formatted(this.branch.congress(), matter, TODAY));
	}

	private void concludes(String form) {
		long open = this.jdbc.sql("select min(id) from verification where congress = ? and outcome is null")
			.param(this.branch.congress())
			.query(Long.class)
			.single();
		this.campaign.person("danguy.hh")
			.completes(this.branch.congress(), CONCLUDE, """
					{"conclusions":[{"verification":%d,"number":"08-TB/UBKT","concludedOn":"%s",%s}]}""".formatted(open,
					TODAY, form));
	}

	private Boolean isMet(String condition) {
		return this.conditions.of(this.branch.congress())
			.stream()
			.filter((one) -> one.code().equals(condition))
			.findFirst()
			.orElseThrow()
			.fulfilled();
	}

	private List<String> path() {
		return this.campaign.path("verification", this.branch.congress());
	}

	@Test
	void markedPersonIsConcludedOnAndMayThenBeAgreedTo() {
		nominates("hh02-02", true);
		this.branch.votes(TODAY);
		this.branch.handsIn(this.branch.owed());
		assertThat(isMet("A10")).isFalse();
		concludes("\"outcome\":\"CLEARED\"");
		assertThat(isMet("A10")).isTrue();
		this.campaign.committee().agrees(TODAY, this.branch);
		assertThat(path()).containsExactly("startEvent_conclusionOwed", CONCLUDE, "endEvent_concluded");
	}

	@Test
	void personFoundUnfitIsNotNominatedAgainAndTheReplacementIsNamed() {
		nominates("hh02-02", true);
		concludes("\"outcome\":\"REPLACED\",\"replacement\":\"hh02-05\"");
		this.branch.votes(TODAY);
		this.branch.handsIn(this.branch.owed());
		this.campaign.committee().handsBack(TODAY, "personnelPlan", "Thay người theo kết luận", this.branch);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> nominates("hh02-02", false))
			.withMessageContaining("không được giới thiệu theo kết luận tại văn bản số 08-TB/UBKT; hãy đưa")
			.withMessageContaining("Kế hoạch, mục II.3");
		nominates("hh02-05", false);
		assertThat(isMet("A10")).isTrue();
	}

	@Test
	void personWhoLeavesTheListNeedsNoConclusionAnyMore() {
		nominates("hh02-02", true);
		this.branch.votes(TODAY);
		this.branch.handsIn(this.branch.owed());
		this.campaign.committee().handsBack(TODAY, "personnelPlan", "Thay người", this.branch);
		nominates("hh02-05", false);
		this.campaign.runJobs();
		assertThat(path()).containsExactly("startEvent_conclusionOwed", CONCLUDE, "event_conclusionsSettled",
				"endEvent_settled");
	}

	@Test
	void dossierWithAPersonWhoHasToGoAfterAComplaintIsNotAgreedTo() {
		this.branch.preparesPersonnel(TODAY);
		arises("COMPLAINT");
		concludes("\"outcome\":\"REPLACED\",\"unfitMember\":\"hh02-02\",\"replacement\":\"hh02-05\"");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.committee().agrees(TODAY, this.branch))
			.withMessageContaining("không được giới thiệu theo kết luận tại văn bản số 08-TB/UBKT");
	}

	@Test
	void onlyTheInspectionCommitteeSeesWhatIsVerified() {
		arises("COMPLAINT");
		assertThat(this.branch.sees()).doesNotContain(CONCLUDE);
		assertThat(this.campaign.person("danguy.hh").sees(this.campaign.plan())).contains(CONCLUDE);
		assertThat(this.campaign.person("bantochuc").sees(this.campaign.plan())).doesNotContain(CONCLUDE);
	}

	@Test
	void qualifyingComplaintsAreConcludedOneAfterTheOtherAndAreDueBeforeTheOpening() {
		arises("COMPLAINT");
		arises("DISUNITY");
		assertThat(this.branch.due(CONCLUDE)).isEqualTo("2024-12-14");
		concludes("\"outcome\":\"CLEARED\"");
		assertThat(isMet("A09")).isFalse();
		concludes("\"outcome\":\"REPLACED\",\"unfitMember\":\"hh02-02\",\"replacement\":\"hh02-05\"");
		assertThat(isMet("A09")).isTrue();
		assertThat(path()).containsExactly("startEvent_conclusionOwed", CONCLUDE, CONCLUDE, "endEvent_concluded");
	}

	@Test
	void anonymousComplaintHoldsNothingUp() {
		arises("ANONYMOUS");
		assertThat(isMet("A09")).isTrue();
		assertThat(path()).isEmpty();
	}

	@Test
	void congressHeldBeforeTheConclusionIsMarked() {
		arises("DISUNITY");
		this.campaign.advanceTo("2024-12-15");
		this.branch.recordsResult("2024-12-15");
		assertThat(this.breaches.of(this.branch.congress())).extracting(Breaches.Breach::code)
			.contains("HELD_WITH_OPEN_COMPLAINT");
	}

	@Test
	void complaintThatIsSentTwiceIsWrittenDownOnce() {
		arises("COMPLAINT");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> arises("COMPLAINT"))
			.withMessageContaining("Đã ghi việc này");
		arises("DISUNITY");
	}

	@Test
	void inspectorChoosesAmongAllCongressesThatTheOwnCommitteeDirectsAndNoOther() {
		String own = this.branch.congress();
		assertThat(congressesOf("danguy.hh")).containsExactlyInAnyOrder(own, own.replace("hh02", "hh01"),
				own.replace("hh02", "hh03"));
		assertThat(congressesOf("kiemtra")).isEmpty();
		assertThat(congressesOf("chibo.hh02")).isEmpty();
	}

	private List<String> congressesOf(String person) {
		return Visitor.withPassword(this.port, person)
			.get("/api/complaints/congresses")
			.json()
			.findValuesAsText("congress")
			.stream()
			.filter((one) -> one.startsWith(this.campaign.plan() + "/"))
			.toList();
	}

	@Test
	void complaintIsWrittenDownOnlyByTheCommitteeOfTheBranch() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.person("kiemtra")
				.starts("complaint",
						"""
								{"congress":"%s","matter":"COMPLAINT","receivedOn":"%s"}"""
							.formatted(this.branch.congress(), TODAY)))
			.withMessageContaining("Chỉ ghi cho chi bộ trực thuộc đảng ủy mình");
	}

}
