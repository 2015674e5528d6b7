package vn.daihoi.process;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.replanning.WithdrawChange;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A change is taken back with a reason and a paper of its own. */
@ProcessTest
class TakenBackChangeTests {

	private static final String RULE = "proposeDate";

	private static final String PROPOSE = "userTask_proposeChange";

	@Autowired
	private Campaign campaign;

	@Autowired
	private WithdrawChange withdrawal;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private Proposals proposals;

	@BeforeEach
	void limitIsChangedTo15() {
		this.campaign.beginWithIssuedPlan();
		this.proposals = new Proposals(this.campaign);
		this.proposals.changes(Proposals.limit(RULE, 15), "12-TB/HU");
	}

	@AfterEach
	void nothingIsLeft() {
		this.jdbc.sql("delete from deadline").update();
		this.jdbc.sql("delete from deadline_change").update();
	}

	@Test
	void formIsFilledWithWhatWasBeforeAndAsksForItsOwnReasonAndPaper() {
		takesBack();
		JsonNode shown = task("/form").path("shown");
		assertThat(shown.path("takesBack").asText()).isEqualTo("số 12-TB/HU ngày 30/09/2024");
		assertThat(shown.path("earlier").path("offset").asInt()).isEqualTo(10);
		assertThat(shown.path("earlier").path("reason").asText()).isEmpty();
		assertThat(shown.path("earlier").path("number").asText()).isEmpty();
		assertThat(shown.path("papers")).isEmpty();
	}

	@Test
	void effectIsSeenBeforeSending() {
		takesBack();
		assertThat(check(10)).contains("Đổi ", "việc đang mở đổi hạn theo", "Chưa có tệp văn bản quyết định")
			.doesNotContain("đề nghị mới");
		assertThat(check(12)).contains("gửi đi là một đề nghị mới");
	}

	@Test
	void numberThatStandsOnAnotherChangeIsTold() {
		takesBack();
		assertThat(check(10, "12-TB/HU")).contains("Số này đã ghi ở thay đổi số 12-TB/HU ngày 30/09/2024");
		assertThat(check(10, "13-TB/HU")).doesNotContain("Số này đã ghi");
	}

	@Test
	void listSaysWhichTakesBackWhichAndATakeBackIsTakenBackToo() {
		takesBack();
		assertThat(list().get(0).path("state").asText()).isEqualTo("Đang soạn");
		assertThat(ties(1)).contains("Đang có đề nghị hoàn tác");
		this.proposals.sends(Proposals.limit(RULE, 10), "13-TB/HU");
		this.proposals.approves("bantochuc");
		this.campaign.runJobs();
		assertThat(due()).isEqualTo("2024-10-14");
		assertThat(ties(0)).contains("Hoàn tác của thay đổi số 12-TB/HU ngày 30/09/2024");
		assertThat(ties(1)).contains("Đã được hoàn tác bởi thay đổi số 13-TB/HU ngày 30/09/2024");
		assertThat(list().get(0).path("label").asText()).startsWith("13-TB/HU (hoàn tác của số 12-TB/HU): ");
		takesBack();
		this.proposals.sends(Proposals.limit(RULE, 15), "14-TB/HU");
		this.proposals.approves("bantochuc");
		this.campaign.runJobs();
		assertThat(due()).isEqualTo("2024-10-21");
		assertThat(ties(1)).contains("Hoàn tác của thay đổi số 12-TB/HU", "Đã được hoàn tác bởi thay đổi số 14-TB/HU");
	}

	@Test
	void returnedAndSentAgainItStillTakesBack() {
		takesBack();
		this.proposals.sends(Proposals.limit(RULE, 10), "13-TB/HU");
		this.proposals.returns("bantochuc", "Ghi rõ lý do");
		this.proposals.sends(Proposals.limit(RULE, 10), "13-TB/HU");
		assertThat(ties(0)).contains("Hoàn tác của thay đổi số 12-TB/HU");
	}

	@Test
	void sentWithAnotherContentItIsANewChange() {
		takesBack();
		this.proposals.sends(Proposals.limit(RULE, 12), "13-TB/HU");
		assertThat(ties(0)).isEqualTo("[]");
		assertThat(ties(1)).isEqualTo("[]");
	}

	@Test
	void begunAndWithdrawnItCanBeBegunAgain() {
		takesBack();
		this.withdrawal.withdraw(this.campaign.plan(), list().get(0).path("id").asLong(), "dieuchinh", "Thôi");
		assertThat(this.campaign.path("deadlineChange", this.campaign.plan())).contains("endEvent_withdrawn");
		assertThat(this.jdbc.sql("select count(*) from notification where kind = 'CHANGE_WITHDRAWN'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(list().get(1).path("mayTakeBack").asBoolean()).isTrue();
		takesBack();
	}

	/** The latest that is in force. */
	private void takesBack() {
		this.proposals
			.starts(",\"undoes\":" + this.jdbc.sql("select max(id) from deadline_change where state = 'APPLIED'")
				.query(Long.class)
				.single());
	}

	private JsonNode task(String what) {
		return proposer().get("/api/tasks/" + taskId() + what).json();
	}

	private String check(int offset) {
		return check(offset, "1");
	}

	private String check(int offset, String number) {
		String form = "{%s,\"reason\":\"x\",\"number\":\"%s\",\"repeatNotices\":false,\"papers\":[]}"
			.formatted(Proposals.limit(RULE, offset), number);
		return proposer().post("/api/tasks/" + taskId() + "/check", form).body();
	}

	private String taskId() {
		return this.campaign.person("dieuchinh").task(this.campaign.plan(), PROPOSE).getId();
	}

	private JsonNode list() {
		return proposer().get("/api/plans/" + this.campaign.plan() + "/changes").json();
	}

	private String ties(int change) {
		return list().get(change).path("ties").toString();
	}

	private Visitor proposer() {
		return Visitor.withPassword(this.port, "dieuchinh");
	}

	private String due() {
		return this.campaign.due(this.campaign.plan() + "/hh01", "userTask_proposeDate").toString();
	}

}
