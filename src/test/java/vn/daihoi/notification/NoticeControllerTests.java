package vn.daihoi.notification;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each of the people finds on 11/10/2024, three days before branches have to
 * propose.
 */
@ProcessTest
class NoticeControllerTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@BeforeEach
	void branchesHaveBeenReminded() {
		this.jdbc.sql("delete from notification_read").update();
		this.jdbc.sql("delete from notification").update();
		this.jdbc.sql("delete from deadline").update();
		this.campaign.beginWithIssuedPlan();
		this.campaign.advanceTo("2024-10-11");
	}

	@Test
	void secretaryFindsTheOwnReminderWithTheWayToItsTask() {
		JsonNode page = notices("chibo.hh01");
		assertThat(page.path("unread").asInt()).isEqualTo(1);
		JsonNode notice = page.path("items").get(0);
		assertThat(notice.path("text").asText()).startsWith("Chi bộ ấp Mỹ Lợi")
			.contains("“Đề xuất ngày đại hội”", "hạn nội bộ thứ Hai 14/10/2024");
		assertThat(notice.path("task").asText()).isEqualTo(taskOf("hh01"));
		assertThat(notice.path("at").asText()).startsWith("2024-10-09T07:00");
	}

	@Test
	void linkOfAMailLeadsToTheTaskOfItsNoticeAndNobodyElseThere() {
		String link = "/notices/" + notices("chibo.hh01").path("items").get(0).path("id").asLong();
		assertThat(Visitor.signedIn(this.port, "chibo.hh02").get(link).header("Location").orElseThrow())
			.endsWith("/camunda/app/tasklist/default/");
		assertThat(Visitor.signedIn(this.port, "chibo.hh01").get(link).header("Location").orElseThrow())
			.endsWith("/camunda/app/tasklist/default/#/?task=" + taskOf("hh01"));
		assertThat(notices("chibo.hh01").path("unread").asInt()).isZero();
		assertThat(Visitor.unknown(this.port).open(link).header("Location").orElseThrow()).endsWith("/sign-in");
	}

	@Test
	void whoseTaskIsOpenNoMoreIsLedToTheCongressInsteadOfAnEmptyList() {
		this.jdbc
			.sql("""
					insert into notification (recipient, kind, plan_code, organization_code, element, text, created_at)
					values ('hh01:secretary', 'DEADLINE_MOVED', ?, 'hh01', 'userTask_proposeDate', 'Hạn mới', current_timestamp)""")
			.param(this.campaign.plan())
			.update();
		long id = notices("chibo.hh01").path("items").get(0).path("id").asLong();
		Visitor secretary = Visitor.signedIn(this.port, "chibo.hh01");
		assertThat(secretary.get("/notices/" + id).header("Location").orElseThrow()).contains("/#/?task=");
		this.campaign.branch("hh01").proposes("2024-12-15");
		String congress = "/congresses/hh01/" + this.campaign.plan();
		assertThat(secretary.get("/notices/" + id).header("Location").orElseThrow()).endsWith(congress);
		assertThat(secretary.get("/api/notices/" + id + "/task").header("Location").orElseThrow()).endsWith(congress);
	}

	@Test
	void linkOfATaskLeadsToTheTaskAndWhatIsNoneToTheList() {
		Visitor visitor = Visitor.signedIn(this.port, "chibo.hh01");
		assertThat(visitor.get("/work/4711-a").header("Location").orElseThrow()).endsWith("default/#/?task=4711-a");
		assertThat(visitor.get("/work/4711%20a").header("Location").orElseThrow()).endsWith("default/");
	}

	@Test
	void eachBranchFindsItsOwnAndTheCommitteeNoneOfTheirs() {
		assertThat(notices("chibo.hh02").path("items").findValuesAsText("text")).singleElement()
			.asString()
			.startsWith("Chi bộ Trường tiểu học");
		assertThat(notices("danguy.hh").path("items").findValuesAsText("text"))
			.noneSatisfy((text) -> assertThat(text).contains("Đề xuất ngày đại hội"));
		assertThat(notices("giamsat").path("items")).isEmpty();
	}

	@Test
	void readMarksArePersonalAndOnlyForOwnNotices() {
		long id = notices("chibo.hh01").path("items").get(0).path("id").asLong();
		visitor("chibo.hh02").post("/api/notices/" + id + "/read", "");
		assertThat(notices("chibo.hh01").path("unread").asInt()).isEqualTo(1);
		visitor("chibo.hh01").post("/api/notices/" + id + "/read", "");
		assertThat(notices("chibo.hh01").path("unread").asInt()).isZero();
		assertThat(notices("chibo.hh01").path("items").get(0).path("read").asBoolean()).isTrue();
		visitor("chibo.hh02").post("/api/notices/read", "");
		assertThat(notices("chibo.hh02").path("unread").asInt()).isZero();
	}

	@Test
	void movedWorkTakesItsReminderAway() {
		this.campaign.branch("hh01").proposes("2024-12-15");
		assertThat(notices("chibo.hh01").path("items")).isEmpty();
	}

	@Test
	void boardSaysHowManyAreUnread() {
		Visitor secretary = Visitor.signedIn(this.port, "chibo.hh01");
		assertThat(secretary.get("/board").body()).contains("Thông báo <strong>1</strong>", "Mở việc");
		long id = notices("chibo.hh01").path("items").get(0).path("id").asLong();
		assertThat(secretary.get("/api/notices/" + id + "/task").header("Location")).get()
			.asString()
			.endsWith("/#/?task=" + taskOf("hh01"));
		assertThat(Visitor.signedIn(this.port, "chibo.hh02").get("/api/notices/" + id + "/task").header("Location"))
			.get()
			.asString()
			.endsWith("/tasklist/default/");
	}

	private JsonNode notices(String user) {
		return visitor(user).get("/api/notices").json();
	}

	private Visitor visitor(String user) {
		return Visitor.withPassword(this.port, user);
	}

	private String taskOf(String branch) {
		List<String> open = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.campaign.branch(branch).congress())
			.list()
			.stream()
			.map((task) -> task.getId())
			.toList();
		return open.get(0);
	}

}
