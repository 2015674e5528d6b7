package vn.daihoi.board;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of the calendar. */
@ProcessTest
class CalendarPageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	private Visitor.Answer calendar(String year) {
		return Visitor.signedIn(this.port, "chibo.hh01").get("/board/calendar" + year);
	}

	@Test
	void yearShowsItsDaysWithTheirBasisAndWhatIsNotDecided() {
		Visitor.Answer page = calendar("?year=2026");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body())
			.contains("Lịch ngày làm việc năm 2026", "Ngày Văn hóa Việt Nam 24/11", "Làm bù ngày thứ Hai 31/8/2026",
					"Còn chờ quyết định chính thức", "đổi?", "/board/calendar?year=2025", "/board/calendar?year=2027",
					"/api/calendar/days.ics?year=2026")
			.doesNotContain("<script>", "??");
		assertThat(page.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
	}

	@Test
	void linksLeadAsFarAsTheCalendarKnows() {
		assertThat(calendar("?year=2024").body()).contains("year=2025").doesNotContain("year=2023");
		assertThat(calendar("?year=2027").body()).contains("year=2026").doesNotContain("year=2028");
		assertThat(calendar("?year=2024").body()).doesNotContain("Còn chờ quyết định");
	}

	@Test
	void whoMayProposeAChangeIsToldHow() {
		for (String user : new String[] { "dieuchinh", "bantochuc" }) {
			assertThat(Visitor.signedIn(this.port, user).get("/board/calendar").body()).contains("Điều chỉnh thời hạn");
		}
		assertThat(calendar("").body()).doesNotContain("Điều chỉnh thời hạn");
	}

	@Test
	void peopleOfTheIssuerFindTheChangesOfTheirPlan() {
		this.campaign.beginWithIssuedPlan();
		String changes = "/plans/" + this.campaign.plan() + "/changes";
		for (String page : new String[] { "/board?plan=" + this.campaign.plan(), "/board/calendar" }) {
			assertThat(Visitor.signedIn(this.port, "bantochuc").get(page).body()).as(page).contains(changes);
			assertThat(Visitor.signedIn(this.port, "danguy.hh").get(page).body()).as(page).doesNotContain(changes);
		}
	}

	@Test
	void withoutAYearItIsThisOne() {
		assertThat(calendar("").body()).contains("Lịch ngày làm việc năm 202");
		assertThat(Visitor.signedIn(this.port, "chibo.hh01").get("/board").body()).contains("/board/calendar");
		assertThat(Visitor.unknown(this.port).get("/board/calendar").status()).isEqualTo(302);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023", "2028", "nay", "-1", "99999999999" })
	void yearThatIsNotKnownIsAnsweredWithThoseThatAre(String year) {
		Visitor.Answer page = calendar("?year=" + year);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.body()).contains("chỉ có từ năm 2024 đến năm 2027", "/board/calendar?year=2024",
				"/board/calendar?year=2027");
	}

}
