package vn.daihoi.process;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.plan.AreaCharge;
import vn.daihoi.plan.AreaCharges;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The plan is made known, and everybody sees who is in charge of the area. */
@ProcessTest
class PlanDisseminationTests {

	private static final String BASIS = "94-TB/HU ngày 20/02/2024";

	@Autowired
	private Campaign campaign;

	@Autowired
	private AreaCharges charges;

	@LocalServerPort
	private int port;

	private List<AreaCharge> before;

	@BeforeEach
	void planIsIssued() {
		this.before = this.charges.of("hh");
		this.campaign.beginWithIssuedPlan();
	}

	@AfterEach
	void areasAreAsBefore() {
		this.charges.assign("hh", this.before);
	}

	@Test
	void tableOfAreasIsFilledInAsItWasBefore() {
		var shown = form("bantochuc", this.campaign.plan(), "userTask_disseminate").path("shown");
		assertThat(shown.path("assignments")).extracting((paper) -> paper.asText())
			.containsExactly(BASIS, "98-TB/HU ngày 08/05/2024");
		assertThat(shown.at("/charges/0/unit").asText()).isEqualTo("hh");
		assertThat(shown.at("/charges/0/person").asText()).isEqualTo("Nguyễn Hữu Phước, Ủy viên Ban Thường vụ");
	}

	@Test
	void whoIsInChargeIsSeenOnTheBoardAndInTheTasksOfTheAreasBranches() {
		disseminates("[{\"unit\":\"hh\",\"person\":\"Lê Thị Thu, Ủy viên Ban Chấp hành\",\"basis\":\"%s\"}]"
			.formatted(BASIS));
		assertThat(this.charges.of("hh"))
			.containsExactly(new AreaCharge("hh", "Lê Thị Thu, Ủy viên Ban Chấp hành", BASIS));
		assertThat(as("giamsat").get("/board?plan=" + this.campaign.plan()).body()).contains("Phụ trách: Lê Thị Thu");
		assertThat(form("chibo.hh01", this.campaign.plan() + "/hh01", "userTask_proposeDate")
			.at("/background/inCharge/0/person")
			.asText()).startsWith("Lê Thị Thu");
	}

	@Test
	void tableThatIsLeftOutStaysAsItIs() {
		new Board(this.campaign).disseminates("2024-09-30", 15, 420);
		assertThat(this.charges.of("hh")).isEqualTo(this.before).isNotEmpty();
	}

	@Test
	void areaOfNobodyIsToldAndAnUnknownOneRefused() {
		disseminates("[]");
		assertThat(this.charges.of("hh")).isEmpty();
		this.campaign.beginWithIssuedPlan();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> disseminates("[{\"unit\":\"xx\",\"person\":\"A\",\"basis\":\"%s\"}]".formatted(BASIS)))
			.withMessageContaining("“xx” không phải đảng ủy cơ sở trực thuộc")
			.withMessageContaining("mục III.2");
	}

	@Test
	void branchTicksThatItsMembersKnowThePlanAndTheBoardCountsIt() {
		this.campaign.person("chibo.hh02").completes(this.campaign.plan() + "/hh02", "userTask_proposeDate", """
				{"openingDate":"2024-12-15","session":"MORNING","venue":"Phòng họp","officialMembers":12,
				"probationaryMembers":0,"seats":3,"planMadeKnown":true}""");
		assertThat(as("bantochuc").get("/board?plan=" + this.campaign.plan()).body())
			.contains("Đã quán triệt đến cấp dưới", "0/1 đảng ủy cơ sở, 1/3 chi bộ");
	}

	private void disseminates(String table) {
		this.campaign.person("bantochuc")
			.completes(this.campaign.plan(), "userTask_disseminate",
					"""
							{"conferenceDate":"2024-09-30","conferenceForm":"BOTH","places":15,"people":420,"charges":%s,"papers":[]}"""
						.formatted(table));
	}

	private JsonNode form(String user, String subject, String element) {
		String task = this.campaign.person(user).task(subject, element).getId();
		return as(user).get("/api/tasks/" + task + "/form").json();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

}
