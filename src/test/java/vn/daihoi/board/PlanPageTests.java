package vn.daihoi.board;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a plan, and who has received it. */
@ProcessTest
class PlanPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	@Test
	void branchReadsThePlanAndTheIssuerSeesWhoHasNot() {
		assertThat(board()).contains("0/1 đảng ủy cơ sở, 0/3 chi bộ");
		Visitor.Answer page = as("chibo.hh01").get("/plans/" + this.campaign.plan());
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("300-KH/HU", "01/12/2024", "chậm nhất 15/11/2024", "trước 10/01/2025",
				"35-CT/TW", "Thông báo phân công phụ trách địa bàn", "scan.pdf");
		assertThat(board()).contains("0/1 đảng ủy cơ sở, 1/3 chi bộ");
	}

	@Test
	void openingItsFirstTaskABranchHasReceivedThePlanAndItsCommitteeHasNot() {
		Visitor branch = as("chibo.hh02");
		assertThat(form(branch).at("/background/plan/number").asText()).isEqualTo("300-KH/HU");
		assertThat(board()).contains("0/1 đảng ủy cơ sở, 1/3 chi bộ");
		assertThat(form(branch).at("/background/unread").asBoolean()).isFalse();
	}

	private JsonNode form(Visitor branch) {
		String task = branch.engine("GET", "/task?processInstanceBusinessKey=" + this.campaign.plan() + "/hh02", "")
			.json()
			.path(0)
			.path("id")
			.asText();
		return branch.get("/api/tasks/" + task + "/form").json();
	}

	@Test
	void officeThatOpensABranchsTaskReceivesThePlanForItselfOnly() {
		form(as("danguy.hh"));
		assertThat(board()).contains("1/1 đảng ủy cơ sở, 0/3 chi bộ");
	}

	@Test
	void branchIsNotToldWhoHasNotReceivedThePlan() {
		assertThat(as("chibo.hh01").get("/board?plan=" + this.campaign.plan()).body()).doesNotContain("Chưa mở xem");
	}

	@Test
	void planThatDoesNotExistIsSaidInWords() {
		Visitor.Answer page = as("chibo.hh01").get("/plans/khong-co");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.body()).contains("Không có kế hoạch này");
	}

	@Test
	void draftIsReadByThePeopleOfItsIssuerOnly() {
		this.campaign.begin();
		this.campaign.draftPackaged();
		String address = "/plans/" + this.campaign.plan();
		assertThat(as("thuongvu").get(address).body()).contains("Dự thảo, chưa ban hành");
		assertThat(as("chibo.hh01").get(address).status()).isEqualTo(404);
	}

	private String board() {
		return as("bantochuc").get("/board?plan=" + this.campaign.plan()).body();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

}
