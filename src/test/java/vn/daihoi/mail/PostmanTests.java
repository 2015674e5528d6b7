package vn.daihoi.mail;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.clock.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Mails on their way through a real conversation with a mail server. */
@ExtendWith(OutputCaptureExtension.class)
class PostmanTests {

	private static final String SENTENCE = "Chi bộ ấp Mỹ Lợi: việc “Đề xuất ngày đại hội” đến hạn ngày thứ Hai 14/10/2024.";

	private static final DaihoiClock FRIDAY = on("2024-10-11");

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@BeforeEach
	void serverRuns() {
		this.server.start();
	}

	@AfterEach
	void serverStops() {
		this.server.stop();
	}

	private Post post(Database database) {
		return post(database, this.server.getSmtp().getPort());
	}

	private static DaihoiClock on(String day) {
		return TestClock.standingAt(LocalDate.parse(day).atTime(8, 0).atZone(DaihoiClock.VIETNAM).toInstant());
	}

	private static Post post(Database database, int port) {
		return new Post(database, FRIDAY, port);
	}

	@Databases
	void mailComesToTheRightPersonOnceAndInTheWordsOfThePeople(Database database) throws Exception {
		Post post = post(database).person("chibo.hh01", "Lê Hoàng Thuận", Delivery.AT_ONCE, "hh01:secretary")
			.person("chibo.hh02", "Đặng Thị Thu Ba", Delivery.AT_ONCE, "hh02:secretary");
		String id = post.notice("hh01:secretary", SENTENCE);
		assertThat(post.comes()).isEmpty();
		assertThat(post.comes()).isEmpty();
		MimeMessage mail = onlyMail();
		assertThat(mail.getAllRecipients()).extracting(Object::toString)
			.containsExactly("chibo.hh01@huyenuy.example.vn");
		assertThat(mail.getFrom()[0].toString()).contains("daihoi@huyenuy.example.vn");
		assertThat(mail.getSubject()).isEqualTo("Nhắc việc");
		assertThat(text(mail))
			.startsWith("Kính gửi đồng chí Lê Hoàng Thuận,\n\n" + SENTENCE
					+ "\nMở việc: https://daihoi.example.vn/notices/" + id + "\n")
			.contains("thứ Sáu 11/10/2024");
		assertThat(post.states()).containsExactly("chibo.hh01 SENT");
	}

	@Databases
	void whatComesAtTheSameMomentIsOneMailForEachMemberOfAGroup(Database database) throws Exception {
		Post post = post(database).person("danguy.hh", "Trần Văn Bình", Delivery.AT_ONCE, "hh:committee")
			.person("vanthu.hh", "Nguyễn Thị Hoa", Delivery.AT_ONCE, "hh:committee");
		post.notice("hh:committee", "Tin thứ nhất.");
		post.notice("hh:committee", "Tin thứ hai.");
		assertThat(post.asked).hasSize(2).containsOnly(Duration.ofSeconds(20));
		post.comes();
		assertThat(mails()).hasSize(2).allSatisfy((mail) -> {
			assertThat(mail.getSubject()).isEqualTo("02 tin mới từ phần mềm Daihoi");
			assertThat(text(mail)).containsSubsequence("- Tin thứ nhất.", "- Tin thứ hai.");
		});
	}

	@Databases
	void whoeverWantsADailyMailGetsItOnTheMorningOfAWorkingDay(Database database) throws Exception {
		Post post = post(database).person("chibo.hh01", "Lê Hoàng Thuận", Delivery.DAILY, "hh01:secretary");
		post.people.put("moi", new Addressee("moi", "Người chưa chọn", "moi@huyenuy.example.vn"));
		String read = post.notice("hh01:secretary", "Tin đã đọc.");
		post.notice("hh01:secretary", SENTENCE);
		post.notice("moi", "Tin của người chưa chọn.");
		post.isNotTrueAnyMore(read);
		assertThat(post.asked).isEmpty();
		post.comes();
		assertThat(mails()).isEmpty();
		post.transaction.executeWithoutResult((begun) -> post.morning.begin());
		post.transaction.executeWithoutResult((begun) -> post.morning.begin());
		post.comes();
		assertThat(mails()).hasSize(2);
		assertThat(to("chibo.hh01").getSubject()).isEqualTo("Tin trong ngày, thứ Sáu 11/10/2024: 01 tin");
		assertThat(text(to("chibo.hh01"))).contains("- " + SENTENCE).doesNotContain("Tin đã đọc");
		assertThat(text(to("moi"))).contains("- Tin của người chưa chọn.");
	}

	@Databases
	void whatCannotBeWrittenForOnePersonNeitherLosesNorRepeatsTheMailsOfTheOthers(Database database,
			CapturedOutput log) {
		Post post = post(database).person("a", "Người A", Delivery.DAILY)
			.person("b", "Người B", Delivery.DAILY)
			.person("c", "Người C", Delivery.DAILY);
		List.of("a", "b", "c").forEach((user) -> post.notice(user, "Tin."));
		post.people.put("b", new Addressee("b", "Người B", "b@" + "huyenuy.".repeat(40) + "example.vn"));
		post.transaction.executeWithoutResult((begun) -> post.morning.begin());
		post.comes();
		post.comes();
		assertThat(log.getOut().lines().filter((line) -> line.contains("a mail is not written"))).hasSize(2)
			.allSatisfy((line) -> assertThat(line).contains("22001"));
		assertThat(log.getOut()).doesNotContain("\tat vn.daihoi", "b@huyenuy");
		assertThat(post.states()).containsExactly("a SENT", "c SENT");
		post.move("b", "b@huyenuy.example.vn");
		post.comes();
		post.comes();
		assertThat(mails()).hasSize(3);
		assertThat(recipients(to("b"))).hasSize(1);
	}

	@Databases
	void whatIsToldAfterTheMorningWaitsForTheNextOne(Database database) {
		Post post = post(database).person("a", "Người A", Delivery.DAILY);
		post.transaction.executeWithoutResult((begun) -> post.morning.begin());
		post.notice("a", "Tin sau buổi sáng.");
		post.comes();
		assertThat(mails()).isEmpty();
	}

	@Databases
	void onADayOffNoDailyMailIsWritten(Database database) {
		Post post = new Post(database, on("2024-10-12"), this.server.getSmtp().getPort()).person("chibo.hh01",
				"Lê Hoàng Thuận", Delivery.DAILY);
		post.notice("chibo.hh01", SENTENCE);
		post.transaction.executeWithoutResult((begun) -> post.morning.begin());
		assertThat(post.states()).isEmpty();
	}

	@Databases
	void whoeverWantsNoMailOrHasNoAddressGetsNone(Database database) {
		Post post = post(database).person("a", "Người A", Delivery.NONE, "hh:committee")
			.person("b", "Người B", Delivery.AT_ONCE, "hh:committee");
		post.people.put("b", new Addressee("b", "Người B", ""));
		post.notice("hh:committee", SENTENCE);
		post.comes();
		assertThat(mails()).isEmpty();
		assertThat(post.lines.isAnyWaiting()).isFalse();
	}

	@Databases
	void whatIsRolledBackIsToldToNobody(Database database) {
		Post post = post(database).person("a", "Người A", Delivery.AT_ONCE);
		assertThatIllegalStateException().isThrownBy(() -> post.transaction.executeWithoutResult((begun) -> {
			post.notice("a", SENTENCE);
			throw new IllegalStateException("the task was refused");
		}));
		post.comes();
		assertThat(mails()).isEmpty();
	}

	@Databases
	void whatWasSentWhenThePostmanDiedIsSentOnceMoreUnderTheSameName(Database database) throws Exception {
		Post post = post(database).person("a", "Người A", Delivery.AT_ONCE);
		post.notice("a", SENTENCE);
		assertThatIllegalStateException().isThrownBy(() -> post.dyingPostman().deliver());
		assertThat(post.states()).containsExactly("a SENDING");
		assertThat(mails()).hasSize(1);
		assertThat(post.comes()).isEmpty();
		assertThat(post.comes()).isEmpty();
		assertThat(mails()).hasSize(2);
		assertThat(mails().get(0).getMessageID()).isEqualTo(mails().get(1).getMessageID())
			.endsWith("@huyenuy.example.vn>");
		assertThat(post.states()).containsExactly("a SENT");
	}

	@Databases
	void afterDyingTwiceItIsGivenUp(Database database) {
		Post post = post(database).person("a", "Người A", Delivery.AT_ONCE);
		post.notice("a", SENTENCE);
		Stream.of(1, 2)
			.forEach((time) -> assertThatIllegalStateException().isThrownBy(() -> post.dyingPostman().deliver()));
		post.comes();
		assertThat(mails()).hasSize(2);
		assertThat(post.states()).singleElement().asString().startsWith("a FAILED đã gửi hai lần");
		assertThat(post.news.notReceived()).singleElement().asString().startsWith("Người A: đã gửi hai lần");
	}

	@Databases
	void serverThatIsDownIsTriedAgainLaterAndThenGetsEachMailOnce(Database database) {
		int port = this.server.getSmtp().getPort();
		this.server.stop();
		Post post = post(database, port).person("a", "Người A", Delivery.AT_ONCE)
			.person("b", "Người B", Delivery.AT_ONCE);
		post.notice("a", SENTENCE);
		post.notice("b", SENTENCE);
		assertThat(post.comes()).contains(FRIDAY.instant().plus(Duration.ofMinutes(1)));
		assertThat(post.states()).containsExactly("a WAITING", "b WAITING");
		assertThat(post.news.unreachable().orElseThrow()).startsWith("Chưa gửi được thư: ").contains("02 thư đang chờ");
		GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		again.start();
		try {
			assertThat(post.comes()).as("not before the pause is over").isPresent();
			assertThat(again.getReceivedMessages()).isEmpty();
			DaihoiClock later = TestClock.standingAt(FRIDAY.instant().plus(Duration.ofMinutes(1)));
			assertThat(new Post(database, later, port).comes()).isEmpty();
			assertThat(again.getReceivedMessages()).hasSize(2);
			assertThat(post.news.unreachable()).isEmpty();
		}
		finally {
			again.stop();
		}
	}

	private MimeMessage onlyMail() {
		assertThat(mails()).hasSize(1);
		return mails().get(0);
	}

	private List<MimeMessage> mails() {
		return List.of(this.server.getReceivedMessages());
	}

	private MimeMessage to(String user) {
		return mails().stream()
			.filter((mail) -> GreenMailUtil.getAddressList(recipients(mail)).startsWith(user + "@"))
			.findFirst()
			.orElseThrow();
	}

	private static Address[] recipients(MimeMessage mail) {
		try {
			return mail.getAllRecipients();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(MimeMessage mail) throws MessagingException {
		try {
			return String.valueOf(mail.getContent()).replace("\r\n", "\n");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
