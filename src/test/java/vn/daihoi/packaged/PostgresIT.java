package vn.daihoi.packaged;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import vn.daihoi.signin.Visitor;
import vn.daihoi.spreadsheet.Workbook;

import static org.assertj.core.api.Assertions.assertThat;

/** What depends on how a database locks and writes, on PostgreSQL too. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresIT {

	private static final List<Integer> AT_ONCE = List.of(1, 2, 3);

	private static final String DAYS = "Ngày đại hội";

	private static final int DAY = 3;

	private static final int VENUE = 5;

	private Application application;

	private Story story;

	@BeforeAll
	void start() throws Exception {
		this.application = Application.start(Application.emptyFolder("postgresql"), Environments.postgresql());
		this.story = new Story(this.application);
	}

	@AfterAll
	void stop() throws Exception {
		this.application.close();
	}

	private Visitor visitor(String user) {
		return Visitor.signedIn(URI.create(this.application.address()).getPort(), user);
	}

	@Test
	@Order(1)
	void aPlanIsIssuedAndTheDayOfABranchIsAccepted() throws Exception {
		this.story.issuePlan();
		this.story.propose("hh01", "Hội trường ấp Mỹ Lợi");
		this.story.accept("hh01");
		String notice = this.story.branch("hh01").awaitTask(Story.congress("hh01"), "userTask_giveNotice");
		assertThat(this.story.branch("hh01").get("/api/tasks/" + notice + "/form").succeeded().body())
			.contains("2024-12-15", "\"due\":\"2024-");
		assertThat(this.story.branch("hh02").get("/api/tasks/" + notice + "/form").status()).isEqualTo(404);
	}

	@Test
	@Order(2)
	void taskThatIsSentTwiceAtOnceIsCompletedOnce() throws Exception {
		OpenTask task = this.story.branch("hh02").open(Story.congress("hh02"), "userTask_proposeDate");
		List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
		Together.at(AT_ONCE, (one) -> answers.add(task.person().submit(task.id(), """
				{"openingDate":"2024-12-15","session":"MORNING","venue":"Trường tiểu học","officialMembers":7,
				"probationaryMembers":0,"seats":0,"phone":"0900000000"}""").status()));
		assertThat(answers).containsExactlyInAnyOrder(204, 404, 404);
		assertThat(this.story.unit().tasks(Story.congress("hh02"), "userTask_acceptDate")).hasSize(1);
	}

	@Test
	@Order(3)
	void difficultyThatIsReportedTwiceAtOnceIsWrittenDownOnce() throws Exception {
		Map<String, Object> form = Map.of("value", """
				{"plan":"phung-hiep-2025","difficulty":"Thiếu kinh phí tổ chức đại hội"}""", "type", "Json",
				"valueInfo", Map.of("transient", true));
		List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
		Together.at(AT_ONCE,
				(one) -> answers.add(this.story.branch("hh02")
					.post("/engine-rest/process-definition/key/guidanceRequest/submit-form",
							Map.of("variables", Map.of("form", form)))
					.status()));
		assertThat(answers).containsExactlyInAnyOrder(200, 409, 409);
	}

	@Test
	@Order(4)
	void daysOfAFileAreProposedAllOrNone() throws Exception {
		Visitor office = visitor("danguy.hh");
		Workbook file = Workbook.open(office.get("/registration/days.xlsx").response().body())
			.set(DAYS, 1, DAY, "15/12/2024")
			.set(DAYS, 1, VENUE, "Hội trường ấp")
			.set(DAYS, 2, DAY, "31/02/2025")
			.set(DAYS, 2, VENUE, "Hội trường xã");
		List<String> branches = List.of(file.text(DAYS, 1, 1), file.text(DAYS, 2, 1));
		Visitor.Answer refused = office.upload("/registration", "file", Map.of("ngay.xlsx", file.bytes()));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("D3", "31/02/2025");
		assertThat(proposed(branches)).isZero();
		file.set(DAYS, 2, DAY, "16/12/2024");
		assertThat(office.upload("/registration", "file", Map.of("ngay.xlsx", file.bytes())).status()).isEqualTo(302);
		assertThat(proposed(branches)).isEqualTo(2);
	}

	private int proposed(List<String> branches) throws Exception {
		int tasks = 0;
		for (String branch : branches) {
			tasks += this.story.unit().tasks(Story.congress(branch), "userTask_acceptDate").size();
		}
		return tasks;
	}

	@Test
	@Order(5)
	void exportOfEverybodyTakenInAgainChangesNothing() {
		Visitor administrator = visitor("quantri");
		byte[] file = administrator.get("/api/organizations/export.xlsx").response().body();
		Visitor.Answer taken = administrator.upload("/api/organizations/import", "file", Map.of("to-chuc.xlsx", file));
		assertThat(taken.status()).as("%s", taken).isEqualTo(200);
		assertThat(taken.json().path("changes")).isEmpty();
		assertThat(taken.json().path("unchanged").asInt()).isGreaterThan(1000);
	}

	@Test
	@Order(6)
	void nothingOfItWentWrongUnseen() throws Exception {
		assertThat(this.application.log()).doesNotContain(" ERROR ", "\tat ");
	}

}
