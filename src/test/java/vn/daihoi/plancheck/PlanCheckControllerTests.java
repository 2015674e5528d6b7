package vn.daihoi.plancheck;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan checker over the interface. */
@ProcessTest
class PlanCheckControllerTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	private Visitor.Answer asked(String person, String query) {
		return Visitor.withPassword(this.port, person).get("/api/plans/" + this.campaign.plan() + "/check" + query);
	}

	@Test
	void draftIsCheckedForItsIssuerAloneAndAnIssuedPlanForEverybody() {
		this.campaign.beginWithDraft();
		assertThat(asked("bantochuc", "").status()).isEqualTo(200);
		assertThat(asked("chibo.hh02", "").status()).isEqualTo(404);
		this.campaign.beginWithIssuedPlan();
		assertThat(asked("chibo.hh02", "").status()).isEqualTo(200);
	}

	@Test
	void whoWritesTheDraftReadsWhatTheCheckerSays() {
		this.campaign.beginWithDraft();
		Visitor writer = Visitor.withPassword(this.port, "bantochuc");
		String task = writer.get("/engine-rest/task?taskDefinitionKey=userTask_draftPlan").json().at("/0/id").asText();
		assertThat(writer.get("/api/tasks/" + task + "/form").json().at("/shown/findings").findValuesAsText("code"))
			.startsWith("X01", "X04")
			.contains("X02", "X25");
	}

	@Test
	void findingsAreThoseOfTheDayThatIsAsked() {
		this.campaign.beginWithIssuedPlan();
		assertThat(asked("bantochuc", "?asOf=2024-10-09").body()).contains("\"code\":\"X01\"").doesNotContain("X09");
		assertThat(asked("bantochuc", "?asOf=2024-10-10").body()).contains("\"code\":\"X09\"");
		assertThat(asked("bantochuc", "?asOf=10/10/24").status()).isEqualTo(400);
		assertThat(asked("bantochuc", "?asOf=2024-02-31").body())
			.contains("Tham số asOf không hợp lệ; hãy ghi ngày dạng năm-tháng-ngày");
	}

}
