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

/** Drafts of superior congresses go down, opinions come up. */
@ProcessTest
class UpperDraftTests {

	private static final String ELEMENT = "userTask_sendUpperDrafts";

	@Autowired
	private Campaign campaign;

	@LocalServerPort
	private int port;

	private String plan;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.plan = this.campaign.plan();
	}

	@Test
	void draftsOfTheIssuerAndTheCommitteeReachTheBranchAndItsOpinionComesBack() {
		sends("vanphong", this.plan, "Báo cáo chính trị đại hội huyện");
		sends("danguy.hh", this.plan + "/hh", "Báo cáo chính trị đại hội xã");
		Branch branch = this.campaign.branch("hh01");
		branch.isAcceptedFor("2024-12-15");
		branch.givesNotice("2024-09-30", "2024-12-15");
		JsonNode drafts = form("chibo.hh01", branch.congress(), "userTask_recordOpinions").at("/shown/drafts");
		assertThat(drafts).extracting((one) -> one.path("title").asText())
			.containsExactly("Báo cáo chính trị đại hội huyện", "Báo cáo chính trị đại hội xã");
		drafts.forEach((one) -> assertThat(status("chibo.hh01", one)).isEqualTo(200));
		this.campaign.advanceTo("2024-12-05");
		new LastSteps(branch).recordsOpinions("2024-12-05");
		assertThat(opinions("danguy.hh")).contains("Chi bộ ấp Mỹ Lợi", "Nhất trí", "Báo cáo chính trị đại hội xã");
		assertThat(opinions("bantochuc")).contains("Nhất trí");
		assertThat(opinions("chibo.hh02")).doesNotContain("Nhất trí");
	}

	private int status(String user, JsonNode draft) {
		return as(user).get("/api/files/" + draft.at("/files/0/id").asText()).status();
	}

	@Test
	void branchSendsNoDraftsAndAnUnknownPlanIsRefused() {
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> this.campaign.person("chibo.hh01").starts("upperDrafts", "{\"plan\":\"khong-co\"}"));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.person("danguy.hh").starts("upperDrafts", "{\"plan\":\"khong-co\"}"))
			.withMessageContaining("khong-co");
	}

	@Test
	void draftWithoutAFileIsRefused() {
		begins("danguy.hh");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.person("danguy.hh").completes(this.plan + "/hh", ELEMENT, """
					{"title":"Báo cáo","answerBy":"2024-09-01","papers":[]}"""))
			.withMessageContaining("Chưa có tệp dự thảo")
			.withMessageContaining("mục I.2");
	}

	@Test
	void sendingThatIsBegunTwiceIsOneTask() {
		begins("vanphong");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> begins("bantochuc"))
			.withMessageContaining("chưa xong");
		begins("danguy.hh");
		assertThat(this.campaign.person("bantochuc").sees(this.plan)).containsOnlyOnce(ELEMENT);
	}

	private void sends(String user, String subject, String title) {
		People.Person person = this.campaign.person(user);
		begins(user);
		person.completes(subject, ELEMENT,
				"{\"title\":\"%s\",\"papers\":%s}".formatted(title, this.campaign.scan(person, subject, ELEMENT)));
	}

	private void begins(String user) {
		this.campaign.person(user).starts("upperDrafts", "{\"plan\":\"%s\"}".formatted(this.plan));
	}

	private String opinions(String user) {
		return as(user).get("/plans/" + this.plan + "/opinions").body();
	}

	private JsonNode form(String user, String subject, String element) {
		String task = this.campaign.person(user).task(subject, element).getId();
		return as(user).get("/api/tasks/" + task + "/form").json();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

}
