package vn.daihoi.mail;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.Database;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.clock.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail servers that refuse, hang, or go away in the middle. */
@Timeout(30)
class UnpleasantServerTests {

	private static final Instant MORNING = LocalDate.parse("2024-10-11")
		.atTime(8, 0)
		.atZone(DaihoiClock.VIETNAM)
		.toInstant();

	private final Database database = Database.h2();

	private final ScriptedServer server = new ScriptedServer();

	private final Post post = at(MORNING);

	@AfterEach
	void close() throws IOException {
		this.server.close();
		this.database.close();
	}

	private Post at(Instant moment) {
		return new Post(this.database, TestClock.standingAt(moment), this.server.port());
	}

	private void isTold(String... people) {
		for (String one : people) {
			this.post.person(one, "Người " + one, Delivery.AT_ONCE);
			this.post.notice(one, "Có tin.");
		}
	}

	@Test
	void anAddressThatIsRefusedForGoodGetsNoMoreMailUntilItIsEnteredAnew() {
		this.server.on("RCPT TO:<A@", "550 5.1.1 No such user");
		isTold("a", "b");
		assertThat(this.post.comes()).isEmpty();
		assertThat(this.post.states()).containsExactly("a REFUSED máy chủ thư trả lời “550 5.1.1 No such user”",
				"b SENT");
		this.post.notice("a", "Tin nữa.");
		this.post.comes();
		assertThat(this.post.states()).hasSize(2);
		assertThat(this.post.desk.of("a").refused()).hasValueSatisfying((why) -> assertThat(why).contains("550"));
		assertThat(this.post.news.notReceived())
			.containsExactly("Người a: máy chủ thư trả lời “550 5.1.1 No such user”.");
		this.post.desk.choose("a", "a.moi@huyenuy.example.vn", Delivery.AT_ONCE);
		this.post.notice("a", "Tin nữa.");
		this.post.comes();
		assertThat(this.post.states()).hasSize(3);
	}

	@Test
	void anAddressThatIsNotTakenNowIsTriedAgainLaterAndTheOthersDoNotWait() {
		this.server.on("RCPT TO:<A@", "451 4.7.1 Greylisted");
		isTold("a", "b");
		assertThat(this.post.comes()).contains(MORNING.plus(Duration.ofMinutes(1)));
		assertThat(this.post.states()).containsExactly("a WAITING máy chủ thư trả lời “451 4.7.1 Greylisted”",
				"b SENT");
		this.post.comes();
		assertThat(this.server.taken()).hasSize(1);
		this.server.on("RCPT TO:<A@", "250 ok");
		assertThat(at(MORNING.plus(Duration.ofMinutes(1))).comes()).isEmpty();
		assertThat(this.post.states()).containsExactly("a SENT", "b SENT");
	}

	@Test
	void anAddressThatIsNeverTakenIsGivenUpAfterFiveDays() {
		this.server.on("RCPT TO:<A@", "451 4.7.1 Greylisted");
		isTold("a");
		Instant next = this.post.comes().orElseThrow();
		for (int tries = 2; tries < 11; tries++) {
			next = at(next).comes().orElseThrow();
		}
		assertThat(next).isAfter(MORNING.plus(Duration.ofDays(5)));
		assertThat(at(next).comes()).isEmpty();
		assertThat(this.post.states()).containsExactly("a FAILED máy chủ thư trả lời “451 4.7.1 Greylisted”");
	}

	@ParameterizedTest
	@CsvSource({ "HELLO, 421 4.3.2 Shutting down", "HELLO, 451 4.3.0 Try again", "HELLO, 554 5.3.2 No service",
			"EHLO, ''", "MAIL, 451 4.3.0 Local error", "MAIL, ''", "RCPT, 421 4.3.2 Shutting down", "DATA, ''" })
	void aServerInTroubleForDaysCostsNoMailItsTriesAndThenTakesEachOnce(String place, String answer) {
		this.server.on(place, answer);
		isTold("a", "b");
		Instant next = this.post.comes().orElseThrow();
		for (int tries = 0; tries < 15; tries++) {
			next = at(next).comes().orElseThrow();
		}
		assertThat(this.post.states()).hasSize(2).allSatisfy((state) -> assertThat(state).contains(" WAITING"));
		assertThat(this.post.news.unreachable().orElseThrow()).contains("từ 08:00 ngày 11/10/2024", "02 thư đang chờ");
		this.server.on(place, place.equals("HELLO") ? "220 back" : place.equals("DATA") ? "354 go on" : "250 ok");
		assertThat(at(next).comes()).isEmpty();
		assertThat(this.server.taken()).hasSize(2);
		assertThat(this.post.states()).containsExactly("a SENT", "b SENT");
	}

	@Test
	void aServerThatWasInTroubleForDaysLeavesAMailAllItsOwnTries() {
		this.server.on("MAIL", "421 4.3.2 Shutting down");
		isTold("a");
		Instant next = this.post.comes().orElseThrow();
		for (int tries = 0; tries < 15; tries++) {
			next = at(next).comes().orElseThrow();
		}
		this.server.on("MAIL", "250 ok").on("RCPT", "451 4.7.1 Greylisted");
		assertThat(at(next).comes()).contains(next.plus(Duration.ofMinutes(1)));
		assertThat(this.post.states()).containsExactly("a WAITING máy chủ thư trả lời “451 4.7.1 Greylisted”");
	}

	@Test
	void pauseGrowsToAnHourAndNewMailDoesNotShortenIt() {
		this.server.on("HELLO", ScriptedServer.HANGS_UP);
		isTold("a");
		Instant now = this.post.comes().orElseThrow();
		assertThat(now).isEqualTo(MORNING.plus(Duration.ofMinutes(1)));
		for (int minutes : new int[] { 5, 15, 60, 60, 60 }) {
			assertThat(at(now).comes()).contains(now.plus(Duration.ofMinutes(minutes)));
			now = now.plus(Duration.ofMinutes(minutes));
		}
		this.server.on("HELLO", "220 back");
		Instant early = now.minusSeconds(1);
		isTold("b");
		assertThat(at(early).comes()).contains(now);
		assertThat(this.server.taken()).isEmpty();
	}

	@Test
	void whoeverSendsATestMailDoesNotWaitForThePause() {
		this.server.on("HELLO", ScriptedServer.HANGS_UP);
		isTold("a");
		this.post.comes();
		this.server.on("HELLO", "220 back");
		this.post.person("b", "Người b", Delivery.DAILY).desk.test("b");
		assertThat(this.post.comes()).isEmpty();
		assertThat(this.server.taken()).hasSize(2);
	}

	@Test
	void aMailWhoseContentIsRefusedIsGivenUpAndItsAddressGetsTheNextOne() {
		this.server.on(".", "554 5.7.1 Rejected");
		isTold("a");
		assertThat(this.post.comes()).isEmpty();
		assertThat(this.post.states()).containsExactly("a FAILED máy chủ thư trả lời “554 5.7.1 Rejected”");
		assertThat(this.post.desk.of("a").refused()).isEmpty();
	}

	@Test
	void aSenderThatIsRefusedIsTheTroubleOfAllMailsAndNoneIsLost() {
		this.server.on("MAIL", "550 5.7.1 Sender not allowed");
		isTold("a", "b");
		assertThat(this.post.comes()).contains(MORNING.plus(Duration.ofMinutes(1)));
		assertThat(this.post.states()).allSatisfy((state) -> assertThat(state).contains("WAITING"));
		assertThat(this.post.news.unreachable().orElseThrow()).contains("Sender not allowed",
				"từ 08:00 ngày 11/10/2024", "02 thư đang chờ");
	}

	@Test
	void aServerThatNeverSaysAWordHoldsThePostmanShortlyAndNotForEachMail() {
		this.server.on("HELLO", ScriptedServer.SILENCE);
		isTold("a", "b", "c", "d", "e", "f", "g", "h");
		long begun = System.nanoTime();
		assertThat(this.post.comes()).contains(MORNING.plus(Duration.ofMinutes(1)));
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
		assertThat(this.post.states()).hasSize(8).allSatisfy((state) -> assertThat(state).endsWith("WAITING"));
	}

	@Test
	void aSlowServerHoldsThePostmanTenSecondsAndThenOtherWorkHasItsTurn() {
		isTold("a", "b", "c", "d", "e", "f", "g", "h");
		this.post.postman().deliver();
		assertThat(this.server.taken()).as("by a clock that stands still").hasSize(8);
		isTold("i", "k", "l", "m", "n", "o", "p", "q");
		Post slow = new Post(this.database, TestClock.hurrying(MORNING, Duration.ofSeconds(1)), this.server.port());
		this.post.people.forEach(slow.people::put);
		assertThat(slow.comes()).isPresent();
		assertThat(this.server.taken().size()).isBetween(9, 8 + 5);
		assertThat(this.post.states()).filteredOn((state) -> state.endsWith("WAITING")).isNotEmpty();
		for (int times = 0; times < 8; times++) {
			slow.comes();
		}
		assertThat(this.server.taken()).hasSize(16);
		assertThat(this.post.states()).allSatisfy((state) -> assertThat(state).endsWith("SENT"));
	}

	@Test
	void aServerThatHangsInTheMiddleIsLeftAloneWhileItRests() {
		this.server.on("RCPT", ScriptedServer.SILENCE);
		isTold("a");
		this.post.comes();
		this.server.on("RCPT", "250 ok");
		this.post.troubles.tryAtOnce();
		assertThat(this.post.postman(Duration.ofSeconds(30)).deliver()).contains(MORNING.plus(Duration.ofMinutes(1)));
		assertThat(this.server.taken()).isEmpty();
		assertThat(this.post.comes()).isEmpty();
		assertThat(this.server.taken()).hasSize(1);
		assertThat(this.post.states()).containsExactly("a SENT");
	}

	@Test
	void aServerThatGoesAwayBeforeItSaysThatItHasTheMailGetsItOnceMoreAndNotAThirdTime() {
		this.server.on(".", ScriptedServer.HANGS_UP);
		isTold("a");
		Instant next = this.post.comes().orElseThrow();
		assertThat(at(next).comes()).isEmpty();
		at(next.plus(Duration.ofDays(1))).comes();
		assertThat(this.server.taken()).hasSize(2);
		assertThat(names()).hasSize(1);
		assertThat(this.post.states()).singleElement().asString().startsWith("a FAILED đã gửi hai lần");
	}

	private Set<String> names() {
		return this.server.taken()
			.stream()
			.flatMap(String::lines)
			.filter((line) -> line.startsWith("Message-ID: "))
			.collect(Collectors.toSet());
	}

}
