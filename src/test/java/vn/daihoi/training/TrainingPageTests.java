package vn.daihoi.training;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The page from which administrators play the story. */
@ProcessTest
class TrainingPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private DaihoiClock clock;

	@BeforeEach
	void itIsThe20thOfSeptember() {
		this.campaign.begin();
	}

	private Visitor administrator() {
		return Visitor.signedIn(this.port, "dieuchinh");
	}

	@Test
	void pageSaysWhatTimeItIsAndWhatComesNext() {
		Visitor.Answer page = administrator().get("/training");
		assertThat(page.body()).contains("08:00 ngày 20/09/2024", "Chặng tiếp theo: 20/09/2024", "Đi tiếp",
				"Việc để học viên tự làm", "Dữ liệu minh họa");
		assertThat(page.header("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe-inline"));
	}

	@Test
	void boardLeadsAdministratorsThere() {
		assertThat(administrator().get("/board").body()).contains("href=\"/training\"");
		assertThat(Visitor.signedIn(this.port, "giamsat").get("/board").body()).doesNotContain("/training");
	}

	@ParameterizedTest
	@ValueSource(strings = { "chibo.hh01", "danguy.hh", "bantochuc", "giamsat" })
	void nobodyElseSeesOrPlaysIt(String user) {
		Visitor visitor = Visitor.signedIn(this.port, user);
		assertThat(visitor.get("/training").status()).isEqualTo(403);
		assertThat(visitor.form("/training/next", Map.of("chapter", "1")).status()).isEqualTo(403);
		assertThat(visitor.form("/training/clock", Map.of("to", "2024-10-01")).status()).isEqualTo(403);
		assertThat(visitor.post("/api/training/next", "{}").status()).isEqualTo(403);
		assertThat(this.clock.today()).isEqualTo("2024-09-20");
	}

	@Test
	void clockGoesToALaterDay() {
		Visitor administrator = administrator();
		assertThat(administrator.form("/training/clock", Map.of("to", "2024-10-01")).status()).isEqualTo(302);
		assertThat(administrator.get("/training").body()).contains("Đồng hồ tập huấn: 00:00 ngày 01/10/2024");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-09-20", "2023-01-01", "2100-01-01", "ngày mai", "" })
	void clockNeverGoesBackNorToNonsense(String day) {
		Visitor.Answer page = administrator().form("/training/clock", Map.of("to", day));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.body()).contains("Thời điểm phải ", "Đi tiếp");
		assertThat(this.clock.today()).isEqualTo("2024-09-20");
	}

	@Test
	void chapterThatWasNotTheNextIsRefusedOnThePage() {
		Visitor.Answer page = administrator().form("/training/next", Map.of("chapter", "7"));
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.body()).contains("Chặng này vừa được đi rồi");
	}

	@Test
	void programsReadHowToPlay() {
		assertThat(administrator().get("/v3/api-docs").body()).contains("/api/training/next", "Đi tiếp một chặng");
	}

}
