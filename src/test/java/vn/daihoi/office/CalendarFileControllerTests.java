package vn.daihoi.office;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets the days of the calendar as a file, and who may hand one in. */
@ProcessTest
class CalendarFileControllerTests {

	private static final String READ = "/api/calendar/days/read";

	@LocalServerPort
	private int port;

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

	private static Visitor.Answer send(Visitor person, byte[] file) {
		return person.upload(READ, "file", Map.of("lich.ics", file));
	}

	@Test
	void everybodyTakesTheDaysOfAYearHome() {
		Visitor.Answer answer = as("chibo.hh01").get("/api/calendar/days.ics?year=2026");
		assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/calendar;charset=UTF-8");
		assertThat(answer.header("Content-Disposition").orElseThrow()).contains("lich-lam-viec-2026.ics");
		assertThat(answer.body()).contains("BEGIN:VCALENDAR", "20261124").doesNotContain("20270101", "20250101");
		assertThat(as("chibo.hh01").get("/api/calendar/days.ics").body()).contains("20240101", "20271124");
		assertThat(Visitor.unknown(this.port).get("/api/calendar/days.ics").status()).isEqualTo(401);
	}

	@Test
	void yearThatIsNoneOrUnknownIsToldInWords() {
		assertThat(as("thuongvu").get("/api/calendar/days.ics?year=nay").body()).contains("hãy ghi năm, ví dụ 2026");
		Visitor.Answer unknown = as("thuongvu").get("/api/calendar/days.ics?year=2040");
		assertThat(unknown.status()).isEqualTo(422);
		assertThat(unknown.json().path("detail").asText()).contains("chỉ có từ 2024 đến 2027");
	}

	@Test
	void whoMovesDeadlinesReadsAFileAndNothingIsChangedByIt() {
		byte[] own = as("dieuchinh").get("/api/calendar/days.ics").response().body();
		byte[] foreign = """
				BEGIN:VCALENDAR
				VERSION:2.0
				BEGIN:VEVENT
				DTSTART;VALUE=DATE:20261210
				SUMMARY:Nghỉ bão
				END:VEVENT
				END:VCALENDAR
				""".getBytes();
		for (String user : new String[] { "dieuchinh", "bantochuc" }) {
			Visitor person = as(user);
			assertThat(send(person, own).json().path("changes")).isEmpty();
			Visitor.Answer answer = send(person, foreign);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.json().at("/changes/0/date").asText()).isEqualTo("2026-12-10");
			assertThat(answer.json().at("/changes/0/kind").asText()).isEqualTo("HOLIDAY");
			assertThat(answer.json().at("/changes/0/confirmed").asBoolean()).isTrue();
			assertThat(answer.json().path("findings").isArray()).isTrue();
			assertThat(person.get("/api/calendar/days.ics").body()).doesNotContain("20261210");
		}
	}

	@Test
	void othersMayNotHandOneIn() {
		for (String user : new String[] { "chibo.hh01", "danguy.hh", "quantri", "thuongvu" }) {
			assertThat(send(as(user), new byte[] { 1 }).status()).as(user).isEqualTo(403);
		}
	}

	@Test
	void whatIsNoCalendarOrTooLargeIsToldInWords() {
		Visitor person = as("dieuchinh");
		assertThat(send(person, "Chi bộ;Ngày".getBytes()).body()).contains("không phải tệp lịch iCalendar");
		assertThat(send(person, new byte[0]).body()).contains("tệp rỗng");
		assertThat(send(person, new byte[2 * 1024 * 1024]).body()).contains("lớn hơn 1 MB");
		assertThat(send(person, new byte[21 * 1024 * 1024]).status()).isEqualTo(413);
		assertThat(person.post(READ, "{}").status()).isEqualTo(422);
	}

}
