package vn.daihoi.process;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The budget is guided by the offices, a sector's branches by its own committee. */
@ProcessTest
class SectorGuidanceTests {

	private static final String BUDGET = "userTask_sendBudgetGuidance";

	private static final String PROPAGANDA = "userTask_sendPropagandaGuidance";

	private static final String POLICE = "userTask_sendPoliceGuidance";

	private static final String MILITARY = "userTask_sendMilitaryGuidance";

	@Autowired
	private Campaign campaign;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private String plan;

	@BeforeEach
	void onePoliceBranchIsGuidedByTheIssuersOffice() {
		becomes("hh02", "POLICE_BRANCH", "phunghiep");
		this.campaign.beginWithIssuedPlan();
		this.plan = this.campaign.plan();
	}

	@AfterEach
	void branchesAreAsBefore() {
		becomes("hh02", "SCHOOL_BRANCH", null);
		becomes("hh01", "HAMLET_BRANCH", null);
	}

	private void becomes(String branch, String kind, String guidedBy) {
		this.jdbc.sql("update organization set kind = ?, guided_by = ? where code = ?")
			.params(kind, guidedBy, branch)
			.update();
	}

	@Test
	void officesGuideTheBudgetAndASectorIsAskedOnlyWhereItGuidesBranches() {
		assertThat(this.campaign.person("taichinh").sees(this.plan)).containsExactly(BUDGET);
		assertThat(this.campaign.person("vanphong").sees(this.plan)).containsExactly(BUDGET, POLICE);
		assertThat(this.campaign.person("chibo.hh02").sees(this.plan)).containsExactly("userTask_proposeDate");
		assertThat(this.campaign.due(this.plan, BUDGET)).isEqualTo(LocalDate.of(2024, 10, 14));
	}

	@Test
	void branchSeesTheGuidanceThatIsForItInItsTasks() {
		sends("taichinh", BUDGET, "12-HD/VPHU", "\"HAMLET_BRANCH\",\"POLICE_BRANCH\"");
		sends("vanphong", POLICE, "05-HD/ĐUCA", "\"POLICE_BRANCH\"");
		assertThat(guidance("hh01")).extracting((one) -> one.path("number").asText()).containsExactly("12-HD/VPHU");
		assertThat(guidance("hh02")).extracting((one) -> one.path("number").asText())
			.containsExactly("12-HD/VPHU", "05-HD/ĐUCA");
		String file = guidance("hh02").at("/1/files/0/id").asText();
		assertThat(as("chibo.hh02").get("/api/files/" + file).status()).isEqualTo(200);
		assertThat(as("giamsat").get("/plans/" + this.plan).body()).contains("12-HD/VPHU", "05-HD/ĐUCA");
		assertThat(this.campaign.path("sectorGuidance", this.plan)).contains("endEvent_budgetGuided",
				"endEvent_policeGuided", "endEvent_noMilitary");
	}

	@Test
	void militaryBranchesAreGuidedByTheirOwn() {
		becomes("hh02", "SCHOOL_BRANCH", null);
		becomes("hh01", "MILITARY_BRANCH", "phunghiep");
		this.campaign.beginWithIssuedPlan();
		this.plan = this.campaign.plan();
		sends("vanphong", MILITARY, "01-HD/ĐUQS", "\"MILITARY_BRANCH\"");
		assertThat(guidance("hh01").at("/0/label").asText()).isEqualTo("Hướng dẫn của ngành Quân sự");
		assertThat(this.campaign.path("sectorGuidance", this.plan)).contains("endEvent_militaryGuided",
				"endEvent_noPolice");
	}

	@Test
	void boardOfPropagandaGuidesAllBranchesThoughThePlanAsksNobodyForIt() {
		assertThat(this.campaign.person("tuyengiao").sees(this.plan)).containsExactly(PROPAGANDA);
		assertThat(this.campaign.due(this.plan, PROPAGANDA)).isEqualTo(LocalDate.of(2024, 10, 14));
		sends("tuyengiao", PROPAGANDA, "07-HD/BTGHU", "\"HAMLET_BRANCH\",\"POLICE_BRANCH\"");
		assertThat(guidance("hh01").at("/0/label").asText()).isEqualTo("Hướng dẫn tuyên truyền đại hội");
		assertThat(guidance("hh02").at("/0/number").asText()).isEqualTo("07-HD/BTGHU");
		assertThat(this.campaign.path("sectorGuidance", this.plan)).contains("endEvent_propagandaGuided");
	}

	@Test
	void guidanceIsSentWhenAllWhoGuideHaveSentTheirs() {
		sends("taichinh", BUDGET, "12-HD/VPHU", "\"HAMLET_BRANCH\"");
		sends("vanphong", POLICE, "05-HD/ĐUCA", "\"POLICE_BRANCH\"");
		assertThat(this.campaign.path("congressPlan", this.plan)).doesNotContain("endEvent_guided");
		sends("tuyengiao", PROPAGANDA, "07-HD/BTGHU", "\"HAMLET_BRANCH\"");
		assertThat(this.campaign.path("congressPlan", this.plan)).contains("endEvent_guided");
	}

	@Test
	void guidanceForNobodyOrFromTheFutureIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> sends("taichinh", BUDGET, "12-HD/VPHU", ""))
			.withMessageContaining("ít nhất một loại chi bộ")
			.withMessageContaining("mục III.3");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.person("taichinh").completes(this.plan, BUDGET, """
					{"number":"12-HD/VPHU","issuedOn":"2024-10-01","kinds":["HAMLET_BRANCH"],"papers":[]}"""))
			.withMessageContaining("trong vòng một năm đến hôm nay");
	}

	private void sends(String user, String element, String number, String kinds) {
		People.Person person = this.campaign.person(user);
		person.completes(this.plan, element,
				"{\"number\":\"%s\",\"issuedOn\":\"2024-09-30\",\"kinds\":[%s],\"papers\":%s}".formatted(number, kinds,
						this.campaign.scan(person, this.plan, element)));
	}

	private JsonNode guidance(String branch) {
		String user = "chibo." + branch;
		String task = this.campaign.person(user).task(this.plan + "/" + branch, "userTask_proposeDate").getId();
		return as(user).get("/api/tasks/" + task + "/form").json().at("/background/guidance");
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

}
