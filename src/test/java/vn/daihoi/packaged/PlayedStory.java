package vn.daihoi.packaged;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The story of the demonstration as an administrator plays it, chapter by chapter, and
 * what the board shows then.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Chapters.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlayedStory {

	private static final List<String> STATES = List.of("PLANNED", "REGISTERED", "PERSONNEL_AGREED", "NOTICE_SENT",
			"RESULT_REPORTED", "RATIFIED", "POSTPONED");

	private final String database;

	private final Map<String, String> environment;

	private Path folder;

	private Application application;

	/** {@code database} names the folder of the application. */
	PlayedStory(String database, Map<String, String> environment) {
		this.database = database;
		this.environment = environment;
	}

	@BeforeAll
	void start() throws Exception {
		this.folder = Application.emptyFolder("story-" + this.database);
		this.application = Application.start(this.folder, this.environment);
	}

	@AfterAll
	void stop() throws Exception {
		this.application.close();
	}

	private Caller.Answer next(String user, int chapter) throws Exception {
		return this.application.caller(user).post("/api/training/next", Map.of("chapter", chapter));
	}

	/** Plays a chapter of which nothing is skipped; the day on which it ends. */
	private String plays(int chapter) throws Exception {
		JsonNode played = next("dieuchinh", chapter).succeeded().json();
		assertThat(played.get("failed")).isEmpty();
		assertThat(played.get("done")).isNotEmpty().noneMatch((line) -> line.asText().startsWith("Bỏ qua"));
		return played.get("now").asText().substring(0, 10);
	}

	/** How many branches stand where. */
	private Map<String, Integer> board() throws Exception {
		BoardStory board = new BoardStory(this.application.caller("bantochuc"));
		Map<String, Integer> states = new TreeMap<>();
		for (String state : STATES) {
			int branches = board.inState(state);
			if (branches > 0) {
				states.put(state, branches);
			}
		}
		return states;
	}

	@Test
	@Order(1)
	void branchesAndCommitteesDoNotPlay() throws Exception {
		for (String user : List.of("chibo.hh01", "danguy.hh", "bantochuc", "giamsat")) {
			assertThat(next(user, 1).status()).isEqualTo(403);
		}
	}

	@Test
	@Order(2)
	void draftIsSentAndAgreedToByTheMeetingOn27September() throws Exception {
		assertThat(plays(1)).isEqualTo("2024-09-20");
		assertThat(plays(2)).isEqualTo("2024-09-27");
	}

	@Test
	@Order(3)
	void afterARestartTheNextChapterComesAndThePlanIsIssued() throws Exception {
		this.application.close();
		this.application = Application.start(this.folder, this.environment);
		assertThat(next("quantri", 2).status()).isEqualTo(409);
		assertThat(plays(3)).isEqualTo("2024-09-30");
		assertThat(board()).isEqualTo(Map.of("PLANNED", 98));
	}

	@Test
	@Order(4)
	void twoAdministratorsAtOncePlayAChapterOnce() throws Exception {
		List<Integer> answers = new ArrayList<>();
		Together.at(List.of("quantri", "dieuchinh"), (user) -> {
			int status = next(user, 4).status();
			synchronized (answers) {
				answers.add(status);
			}
		});
		assertThat(answers).containsExactlyInAnyOrder(200, 409);
	}

	@Test
	@Order(5)
	void branchThatProposedItsDayByHandIsSkippedAndSaidSo() throws Exception {
		Campaign.of(this.application).branch("hh02").proposes(LocalDate.of(2024, 12, 10));
		JsonNode done = next("dieuchinh", 5).succeeded().json().get("done");
		assertThat(done).extracting(JsonNode::asText)
			.containsExactly("92 chi bộ đã đề xuất ngày khai mạc đại hội",
					"Bỏ qua “Đề xuất ngày đại hội” của Bí thư chi bộ Trường tiểu học Hiệp Hưng 1: Bí thư chi bộ Trường"
							+ " tiểu học Hiệp Hưng 1 đã làm việc này",
					"Các đảng ủy đã nhận ngày của 93 chi bộ, mỗi đảng ủy một danh sách");
		assertThat(board()).isEqualTo(Map.of("PLANNED", 5, "REGISTERED", 93));
	}

	@Test
	@Order(6)
	void legalBasisIsReplacedInThePlan() throws Exception {
		plays(6);
		assertThat(this.application.caller("bantochuc").get("/api/plans").succeeded().body()).contains("300-KH/HU");
		String page = this.application.caller("chibo.kc01")
			.open(Story.congress("kc01"), "userTask_proposeDate")
			.page()
			.toString();
		assertThat(page).contains("15-CV/HU", "190-QĐ/TW");
	}

	@Test
	@Order(7)
	void pilotsGiveTheirNoticeOnTheLastDayForTheFirstOfDecember() throws Exception {
		assertThat(plays(7)).isEqualTo("2024-10-18");
		assertThat(board()).isEqualTo(Map.of("PLANNED", 5, "REGISTERED", 68, "NOTICE_SENT", 25));
		plays(8);
		assertThat(board()).isEqualTo(Map.of("PLANNED", 5, "REGISTERED", 5, "NOTICE_SENT", 88));
	}

	@Test
	@Order(8)
	void oneBranchWaitsForTheAgreementBeforeItsNotice() throws Exception {
		plays(9);
		assertThat(board()).isEqualTo(Map.of("PLANNED", 5, "REGISTERED", 4, "PERSONNEL_AGREED", 1, "NOTICE_SENT", 88));
		plays(10);
		plays(11);
		assertThat(board()).containsEntry("POSTPONED", 1).containsEntry("REGISTERED", 3);
		assertThat(late()).isEqualTo(3);
		assertThat(plays(12)).isEqualTo("2024-11-18");
		assertThat(board()).containsEntry("NOTICE_SENT", 89).doesNotContainKey("PERSONNEL_AGREED");
		plays(13);
	}

	@Test
	@Order(9)
	void pilotsAreHeldThenMostOfTheOthersAndACommuneGoesItsWholeWay() throws Exception {
		plays(14);
		assertThat(board()).containsEntry("RESULT_REPORTED", 18).containsEntry("NOTICE_SENT", 71);
		plays(15);
		assertThat(board()).containsEntry("RESULT_REPORTED", 63).containsEntry("NOTICE_SENT", 26);
		plays(16);
		assertThat(board()).containsEntry("RATIFIED", 76).containsEntry("NOTICE_SENT", 13);
		plays(17);
		assertThat(board())
			.isEqualTo(Map.of("PLANNED", 5, "REGISTERED", 3, "NOTICE_SENT", 12, "RATIFIED", 77, "POSTPONED", 1));
		assertThat(breaches()).isZero();
	}

	private long breaches() throws Exception {
		return this.application.caller("giamsat")
			.get("/api/congresses/hh03/" + Story.PLAN)
			.succeeded()
			.json()
			.get("breaches")
			.size();
	}

	private int late() throws Exception {
		return this.application.caller("giamsat")
			.get("/api/congresses?plan=" + Story.PLAN + "&late=true")
			.succeeded()
			.json()
			.get("total")
			.asInt();
	}

	@Test
	@Order(10)
	void resultIsReportedAndThenTheStoryIsOver() throws Exception {
		assertThat(plays(18)).isEqualTo("2025-01-09");
		assertThat(next("dieuchinh", 19).body()).contains("Câu chuyện đã hết");
		assertThat(this.application.log()).doesNotContain(" ERROR ", " WARN ", "\tat ");
	}

}
