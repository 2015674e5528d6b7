package vn.daihoi.process;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers that a committee gives to its papers. */
@ProcessTest
class NumberSeriesTests {

	private static final String TODAY = "2024-09-30";

	private static final String DAY = "2024-12-15";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	private Branch first;

	private Branch second;

	@BeforeEach
	void twoDossiersWait() {
		this.campaign.beginWithIssuedPlan();
		this.first = waiting("hh02");
		this.second = waiting("hh03");
	}

	private Branch waiting(String code) {
		Branch branch = this.campaign.branch(code);
		branch.isAcceptedFor(DAY);
		branch.givesNoticeOf(DAY);
		branch.preparesPersonnel(TODAY);
		return branch;
	}

	private void agrees(Branch branch, String day) {
		this.campaign.committee().submits("userTask_reviewDossier", agreement(branch, day), branch);
	}

	private String agreement(Branch branch, String day) {
		String row = this.campaign.committee().row("userTask_reviewDossier", branch, """
				"agreed":true,"returned":[]""");
		return """
				{"meetingDate":"%1$s","number":"12-CV/ĐU","documentDate":"%1$s","signer":"Bí thư","rows":[%2$s]}"""
			.formatted(day, row);
	}

	@Test
	void onePaperForManyBranchesHasOneNumberAlsoInTwoSteps() {
		agrees(this.first, TODAY);
		assertThat(told(TODAY)).isEmpty();
		agrees(this.second, TODAY);
		assertThat(this.second.sees()).doesNotContain("userTask_submitDossier");
	}

	@Test
	void numberOfAnEarlierPaperIsToldAndRefusesNothing() {
		agrees(this.first, TODAY);
		this.campaign.advanceTo("2024-10-01");
		assertThat(told("2024-10-01")).singleElement()
			.asString()
			.contains("Số 12-CV/ĐU đã dùng cho văn bản khác ngày 30/09/2024; số tiếp theo là 13-CV/ĐU")
			.contains("36-HD/VPTW");
		agrees(this.second, "2024-10-01");
		assertThat(this.second.sees()).doesNotContain("userTask_submitDossier");
	}

	private List<JsonNode> told(String day) {
		String task = this.campaign.person("danguy.hh").task(this.second.congress(), "userTask_reviewDossier").getId();
		JsonNode findings = Visitor.signedIn(this.port, "danguy.hh")
			.post("/api/tasks/" + task + "/check", agreement(this.second, day))
			.json()
			.path("findings");
		return StreamSupport.stream(findings.spliterator(), false)
			.filter((finding) -> finding.path("code").asText().equals("NUMBER_USED"))
			.toList();
	}

	@Test
	void nextNumberIsProposedOnceTheSeriesIsKnown() {
		assertThat(proposed(this.first)).isEqualTo("null");
		agrees(this.first, TODAY);
		assertThat(proposed(this.second)).isEqualTo("13-CV/ĐU");
	}

	private String proposed(Branch branch) {
		String task = this.campaign.person("danguy.hh").task(branch.congress(), "userTask_reviewDossier").getId();
		return Visitor.signedIn(this.port, "danguy.hh")
			.get("/api/tasks/" + task + "/form")
			.json()
			.path("nextNumber")
			.asText();
	}

}
