package vn.daihoi.board;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.progress.ReckonedProgress;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a congress stands on the drawings that it follows. */
@ProcessTest
class DrawingTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	@Test
	void openStepIsMarkedWithItsWordUntilItIsDoneAndThenTheNextOneIs() {
		assertThat(marks("danguy.hh").at("/0/current/0")).hasToString("""
				{"element":"userTask_proposeDate","style":"dang-lam","label":"Đang làm"}""");
		assertThat(page("danguy.hh").body()).contains("Đề xuất ngày đại hội</strong>", "Đang làm",
				"data-drawings=\"" + address() + "/drawings\"");
		this.campaign.branch("hh01").proposes("2024-12-31");
		assertThat(marks("danguy.hh").at("/0/current").findValuesAsText("element"))
			.containsExactly("userTask_acceptDate");
		assertThat(texts(marks("danguy.hh").at("/0/done"))).contains("userTask_proposeDate")
			.doesNotContain("userTask_acceptDate");
	}

	@Test
	void stepBehindALimitIsCalledLateOnlyWhereTheLimitIsNotInternal() {
		limit("userTask_proposeDate", true);
		assertThat(marks("danguy.hh").at("/0/current/0/label").asText()).isEqualTo("Quá hạn nội bộ");
		assertThat(steps("danguy.hh")).contains("step-mark qua-noi-bo").doesNotContain("tre-han");
		limit("userTask_proposeDate", false);
		assertThat(marks("danguy.hh").at("/0/current/0/label").asText()).isEqualTo("Trễ hạn");
		assertThat(steps("danguy.hh")).contains("step-mark tre-han", "hạn 02/01/2024");
	}

	@Test
	void lateStepThatIsNotTheOpenOneIsNamedAndMarkedToo() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		this.jdbc.sql("""
				update deadline set due_on = date '2024-01-02', internal = false, element = 'userTask_recordResult'
				where plan_code = ? and organization_code = 'hh01' and rule = 'DL02'""")
			.param(this.campaign.plan())
			.update();
		ReckonedProgress.anew(this.jdbc);
		assertThat(marks("danguy.hh").at("/0/late")).hasToString("""
				[{"element":"userTask_recordResult","style":"tre-han","label":"Trễ hạn"}]""");
		assertThat(page("danguy.hh").body()).contains("hạn 02/01/2024; chưa làm, còn vướng bước dưới đây");
	}

	@Test
	void drawingInsideAnotherIsShownAfterItAndTheOuterStepBearsItsMark() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		JsonNode marks = marks("danguy.hh");
		assertThat(marks.size()).isGreaterThan(1);
		for (JsonNode drawing : marks) {
			String file = file("danguy.hh", drawing.get("id").asText()).body();
			assertThat(drawing.get("current").findValuesAsText("element")).isNotEmpty()
				.allSatisfy((element) -> assertThat(file).contains("id=\"" + element + "\""));
		}
	}

	@Test
	void drawingIsForThoseWhoSeeTheCongressAndOnlyItsOwn() {
		String id = marks("giamsat").at("/0/id").asText();
		assertThat(file("giamsat", id).header("Content-Type").orElseThrow()).startsWith("application/xml");
		assertThat(file("chibo.hh02", id).status()).isEqualTo(404);
		assertThat(visit("chibo.hh02", address() + "/drawings").status()).isEqualTo(404);
		assertThat(file("giamsat", "1").status()).isEqualTo(404);
		String other = visit("giamsat", "/congresses/hh02/" + this.campaign.plan() + "/drawings").json()
			.at("/0/id")
			.asText();
		assertThat(file("giamsat", other).status()).isEqualTo(404);
	}

	@Test
	void whoSupervisesIsLedToTheInstanceInCockpitAndChangesNothingThere() {
		String id = marks("giamsat").at("/0/id").asText();
		assertThat(page("giamsat").body()).contains("#/process-instance/" + id + "/runtime");
		assertThat(page("danguy.hh").body()).doesNotContain("/cockpit/");
		String instance = "/process-instance/" + id;
		assertThat(Visitor.withPassword(this.port, "danguy.hh").engine("GET", instance, "").status()).isEqualTo(404);
		Visitor supervisor = Visitor.withPassword(this.port, "giamsat");
		assertThat(supervisor.engine("GET", instance, "").status()).isEqualTo(200);
		assertThat(supervisor.engine("DELETE", instance, "").status()).isEqualTo(403);
		assertThat(supervisor.engine("PUT", instance + "/variables/unit", "{\"value\":\"th\"}").status())
			.isEqualTo(403);
	}

	@Test
	void onlyAPageWithADrawingLetsElementsBeStyled() {
		assertThat(page("giamsat").header("Content-Security-Policy").orElseThrow()).contains("script-src 'self';",
				"style-src-attr 'unsafe-inline'");
		assertThat(visit("giamsat", "/board").header("Content-Security-Policy").orElseThrow())
			.doesNotContain("unsafe-inline");
	}

	@Test
	void congressOfWhichNothingRunsSaysSo() {
		String earlier = address();
		this.campaign.begin();
		assertThat(visit("giamsat", earlier).body()).contains("Không có bước nào đang chạy")
			.doesNotContain("data-drawings");
	}

	private void limit(String element, boolean internal) {
		this.jdbc.sql("""
				update deadline set due_on = date '2024-01-02', internal = ?
				where plan_code = ? and organization_code = 'hh01' and element = ?""")
			.params(internal, this.campaign.plan(), element)
			.update();
		ReckonedProgress.anew(this.jdbc);
	}

	private JsonNode marks(String user) {
		return visit(user, address() + "/drawings").json();
	}

	private static List<String> texts(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
	}

	private Visitor.Answer file(String user, String id) {
		return visit(user, address() + "/drawings/" + id);
	}

	private Visitor.Answer page(String user) {
		return visit(user, address());
	}

	/** The list of steps alone; the legend beside it names every mark. */
	private String steps(String user) {
		return page(user).body().split("<ul class=\"steps\">")[1].split("</ul>")[0];
	}

	private String address() {
		return "/congresses/hh01/" + this.campaign.plan();
	}

	private Visitor.Answer visit(String user, String path) {
		return Visitor.signedIn(this.port, user).get(path);
	}

}
