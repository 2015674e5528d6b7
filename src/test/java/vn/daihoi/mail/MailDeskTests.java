package vn.daihoi.mail;

import java.io.IOException;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.clock.TestClock;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MailDeskTests {

	private static final DaihoiClock CLOCK = TestClock
		.standingAt(LocalDate.parse("2024-10-11").atTime(8, 0).atZone(DaihoiClock.VIETNAM).toInstant());

	private final ScriptedServer server = new ScriptedServer();

	@AfterEach
	void close() throws IOException {
		this.server.close();
	}

	private Post post(Database database) {
		return new Post(database, CLOCK, this.server.port()).person("a", "Người A", Delivery.DAILY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a@b", "a b@coquan.vn", "a@coquan.vn, b@coquan.vn", "a@coquan.vn\nBcc: b@coquan.vn",
			"Người A <a@coquan.vn>", "đồng.chí@coquan.vn", "a@-coquan.vn", "a@coquan..vn", ".a@coquan.vn",
			"a..b@coquan.vn" })
	void whatIsNoAddressIsRefusedAndTheOldOneStays(String typed) {
		try (Database database = Database.h2()) {
			Post post = post(database);
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> post.desk.choose("a", typed, Delivery.AT_ONCE))
				.withMessageContaining("không phải là địa chỉ thư");
			assertThat(post.desk.of("a").address()).isEqualTo("a@huyenuy.example.vn");
			assertThat(post.desk.of("a").delivery()).isEqualTo(Delivery.DAILY);
		}
	}

	@Databases
	void whoeverWantsMailNeedsAnAddressAndWhoeverDoesNotNeedsNone(Database database) {
		Post post = post(database);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> post.desk.choose("a", " ", Delivery.DAILY))
			.withMessageContaining("phải có địa chỉ");
		post.notice("a", "Tin đang chờ.");
		post.desk.choose("a", " ", Delivery.NONE);
		assertThat(post.desk.of("a").address()).isEmpty();
		assertThat(post.lines.isAnyWaiting()).isFalse();
	}

	@Databases
	void whoeverWantsMailAtOnceGetsWhatWaitsForTheMorning(Database database) {
		Post post = post(database);
		post.notice("a", "Tin đang chờ.");
		post.desk.choose("a", "moi@huyenuy.example.vn", Delivery.AT_ONCE);
		post.comes();
		assertThat(this.server.taken()).singleElement().asString().contains("To: moi@huyenuy.example.vn");
	}

	@Databases
	void testMailTellsWhetherMailArrivesOnceAMinute(Database database) {
		Post post = post(database);
		post.desk.test("a");
		assertThat(post.desk.of("a").latest()).singleElement()
			.returns("đang chờ gửi", SentMail::words)
			.returns("08:00 ngày 11/10/2024", SentMail::moment);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> post.desk.test("a"))
			.withMessageContaining("chờ một phút");
		post.comes();
		assertThat(post.desk.of("a").latest()).extracting(SentMail::words).containsExactly("đã gửi");
	}

	@Test
	void withoutAServerNothingIsWrittenAndTheTestIsRefused() {
		try (Database database = Database.h2()) {
			Post post = new Post(database, CLOCK, 0).person("a", "Người A", Delivery.AT_ONCE);
			post.notice("a", "Tin.");
			assertThat(post.lines.isAnyWaiting()).isFalse();
			assertThat(post.asked).isEmpty();
			assertThat(post.desk.of("a").setUp()).isFalse();
			assertThat(post.comes()).isEmpty();
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> post.desk.test("a"))
				.withMessageContaining("Chưa cài đặt máy chủ thư");
		}
	}

}
