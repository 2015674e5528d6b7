package vn.daihoi.office;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.mail.Addressees;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of mail, as people of different rights find them. */
@ProcessTest
class MailPagesTests {

	private static final String WORDS = "/mail/templates/REMINDER";

	@Autowired
	private Addressees addressees;

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	@AfterEach
	void asBefore() {
		this.addressees.move("chibo.hh02", "");
		Stream.of("mail", "mail_line", "mail_wish", "mail_trouble", "mail_template")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
		this.jdbc.sql("delete from act_ru_job where handler_type_ = 'sendMails'").update();
	}

	private Visitor visitor(String user) {
		return Visitor.signedIn(this.port, user);
	}

	@Test
	void personChoosesAddressAndTimeAndSendsATestMail() {
		Visitor secretary = visitor("chibo.hh02");
		assertThat(secretary.get("/mail").body()).contains("value=\"DAILY\" checked");
		secretary.form("/mail", Map.of("address", " thu.ba@coquan.vn ", "delivery", "AT_ONCE"));
		assertThat(secretary.get("/mail").body()).contains("Đã lưu.", "value=\"thu.ba@coquan.vn\"",
				"value=\"AT_ONCE\" checked");
		assertThat(this.addressees.find("chibo.hh02").orElseThrow().address()).isEqualTo("thu.ba@coquan.vn");
		secretary.form("/mail/test", Map.of());
		assertThat(secretary.get("/mail").body()).contains("Thư thử đang được gửi", "Thư thử từ phần mềm Daihoi",
				"đang chờ gửi");
	}

	@Test
	void whatIsNoAddressIsRefusedAndStaysInItsField() {
		Visitor secretary = visitor("chibo.hh02");
		Visitor.Answer answer = secretary.form("/mail", Map.of("address", "thu ba@coquan", "delivery", "AT_ONCE"));
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.body()).contains("“thu ba@coquan” không phải là địa chỉ thư", "value=\"thu ba@coquan\"",
				"value=\"AT_ONCE\" checked");
		assertThat(secretary.form("/mail", Map.of("address", "", "delivery", "HOURLY")).status()).isEqualTo(400);
	}

	@Test
	void administratorChangesTheWordsSeesThemFirstAndTakesThePackagedOnesBack() {
		Visitor administrator = visitor("dieuchinh");
		String packaged = administrator.get(WORDS).body();
		assertThat(packaged).contains("Đang dùng mẫu gốc", "{noiDung}", "Chi bộ ấp Mỹ Lợi: việc");
		Map<String, String> own = Map.of("subject", "Nhắc đồng chí", "content",
				"Thưa đồng chí {nguoiNhan},\r\n{noiDung}");
		Visitor.Answer seen = administrator.form(WORDS,
				Map.of("subject", own.get("subject"), "content", own.get("content"), "preview", "true"));
		assertThat(seen.body()).contains("Xem thử, chưa lưu", "Thưa đồng chí Nguyễn Văn An,");
		assertThat(administrator.get(WORDS).body()).contains("Đang dùng mẫu gốc");
		assertThat(administrator.form(WORDS, own).status()).isEqualTo(302);
		assertThat(administrator.get(WORDS).body()).contains("Mẫu của cơ quan, đã sửa", "value=\"Nhắc đồng chí\"");
		assertThat(administrator.get("/mail/templates").body()).contains("Sửa mẫu thư");
		administrator.form(WORDS + "/original", Map.of());
		assertThat(administrator.get(WORDS).body()).contains("Đang dùng mẫu gốc");
	}

	@Test
	void wordsThatAnotherPersonHasJustKeptAreNotWrittenOver() {
		String seen = seen(visitor("quantri").get(WORDS).body());
		visitor("dieuchinh").form(WORDS, Map.of("subject", "Lời thứ nhất", "content", "{noiDung}", "seen", seen));
		Visitor.Answer refused = visitor("quantri").form(WORDS,
				Map.of("subject", "Lời thứ hai", "content", "{noiDung} đây", "seen", seen));
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.body()).contains("Người khác vừa sửa mẫu thư này", "value=\"Lời thứ hai\"",
				"{noiDung} đây</textarea>", "<strong>Lời thứ nhất</strong>");
		assertThat(visitor("quantri").form(WORDS + "/original", Map.of("seen", seen)).status()).isEqualTo(409);
		assertThat(visitor("quantri").get(WORDS).body()).contains("value=\"Lời thứ nhất\"");
		assertThat(visitor("quantri")
			.form(WORDS, Map.of("subject", "Lời thứ hai", "content", "{noiDung}", "seen", seen(refused.body())))
			.status()).isEqualTo(302);
	}

	private static String seen(String page) {
		return page.replaceAll("(?s).*?name=\"seen\" value=\"(\\w+)\".*", "$1");
	}

	@Test
	void unknownFieldIsRefusedWithWhatMayStandThereAndNothingTypedIsLost() {
		Visitor administrator = visitor("quantri");
		Visitor.Answer answer = administrator.form(WORDS,
				Map.of("subject", "Nhắc <b>", "content", "{noiDung}\r\nHạn {han}"));
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.body()).contains("Nội dung có trường {han} mà loại thư này không có",
				"value=\"Nhắc &lt;b&gt;\"", "{noiDung}\nHạn {han}</textarea>");
		assertThat(administrator.get("/mail/templates/KHAC").status()).isEqualTo(404);
	}

	@Test
	void onlyAdministratorsSeeTheWords() {
		assertThat(visitor("bantochuc").get("/mail/templates").status()).isEqualTo(403);
		assertThat(visitor("chibo.hh02").get(WORDS).status()).isEqualTo(403);
		assertThat(visitor("bantochuc").get("/mail").body()).doesNotContain("/mail/templates");
	}

	@Test
	void unreachableServerIsOneLineOnTheBoardOfThoseWhoLookAfterIt() {
		this.jdbc.sql("""
				insert into mail_trouble (id, problem, since, tries, tried_at)
				values (1, 'máy chủ thư không trả lời', current_timestamp, 1, current_timestamp)""").update();
		this.jdbc
			.sql("""
					insert into mail (id, user_id, address, subject, content, state, written_at, tries, next_try, unsure, problem,
						settled_at)
					values ('1', 'chibo.hh02', 'x@coquan.vn', 'A', 'B', 'REFUSED', current_timestamp, 1, current_timestamp, false,
						'máy chủ thư trả lời “550”', timestamp with time zone '2099-01-01 00:00:00+07')""")
			.update();
		for (String user : new String[] { "quantri", "dieuchinh", "giamsat", "bantochuc" }) {
			assertThat(visitor(user).get("/board").body()).as(user)
				.containsOnlyOnce("Chưa gửi được thư: máy chủ thư không trả lời");
		}
		for (String user : new String[] { "quantri", "dieuchinh" }) {
			assertThat(visitor(user).get("/board").body()).as(user)
				.contains("Thư không đến người nhận trong 7 ngày qua: 1", "máy chủ thư trả lời “550”");
		}
		assertThat(visitor("bantochuc").get("/board").body()).doesNotContain("“550”");
		assertThat(visitor("danguy.hh").get("/board").body()).doesNotContain("Chưa gửi được thư", "“550”");
	}

}
