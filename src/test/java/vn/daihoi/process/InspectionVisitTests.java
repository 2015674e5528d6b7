package vn.daihoi.process;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Those in charge of an area write down a visit. */
@ProcessTest
class InspectionVisitTests {

	@Autowired
	private Campaign campaign;

	@LocalServerPort
	private int port;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.advanceTo("2024-10-08");
	}

	@Test
	void visitIsSeenByTheVisitedBranchItsCommitteeAndOnTheBoardAndByNoOtherBranch() {
		visits("giamsat", "hh01", "2024-10-07", "\"2024-10-20\"");
		JsonNode visit = visits("chibo.hh01", "hh01", "userTask_proposeDate").path(0);
		assertThat(visit.path("finding").asText()).isEqualTo("Chưa phân công người đọc báo cáo");
		assertThat(visit.path("mendBy").asText()).isEqualTo("2024-10-20");
		assertThat(visits("danguy.hh", "hh", "userTask_issueUnitPlan").path(0).path("organization").asText())
			.startsWith("Chi bộ ấp Mỹ Lợi");
		assertThat(visits("chibo.hh02", "hh02", "userTask_proposeDate")).isEmpty();
		assertThat(board("bantochuc")).contains("Chưa phân công người đọc báo cáo", "20/10/2024", "Giám sát");
		assertThat(board("chibo.hh02")).doesNotContain("Chưa phân công người đọc báo cáo");
	}

	@Test
	void onlyPeopleOfTheIssuerWriteDownVisits() {
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> visits("chibo.hh01", "hh02", "2024-10-07", "null"));
	}

	@Test
	void visitThatCannotHaveBeenIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> visits("kiemtra", "hh", "2024-10-09", "null"))
			.withMessageContaining("đến hôm nay")
			.withMessageContaining("mục III.2");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> visits("kiemtra", "hh", "2024-10-07", "\"2024-10-01\""))
			.withMessageContaining("Hạn khắc phục");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> visits("kiemtra", "xx", "2024-10-07", "null"))
			.withMessageContaining("“xx”");
	}

	@Test
	void visitThatIsSentTwiceIsWrittenDownOnce() {
		visits("giamsat", "hh01", "2024-10-07", "null");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> visits("giamsat", "hh01", "2024-10-07", "null"))
			.withMessageContaining("đã ghi");
		visits("giamsat", "hh01", "2024-10-08", "null");
		assertThat(visits("chibo.hh01", "hh01", "userTask_proposeDate")).hasSize(2);
	}

	private void visits(String user, String organization, String day, String mendBy) {
		this.campaign.person(user)
			.starts("inspectionVisit",
					"""
							{"plan":"%s","organization":"%s","visitedOn":"%s","visitKind":"SUPERVISION","visitor":"Ủy viên Ban Thường vụ",
							"visitFinding":"Chưa phân công người đọc báo cáo","mendBy":%s}"""
						.formatted(this.campaign.plan(), organization, day, mendBy));
	}

	private JsonNode visits(String user, String organization, String element) {
		String task = this.campaign.person(user).task(this.campaign.plan() + "/" + organization, element).getId();
		return as(user).get("/api/tasks/" + task + "/form").json().at("/background/visits");
	}

	private String board(String user) {
		return as(user).get("/board?plan=" + this.campaign.plan()).body();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

}
