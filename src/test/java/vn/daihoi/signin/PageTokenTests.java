package vn.daihoi.signin;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.notification.Notices;
import vn.daihoi.process.ProcessTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is told so much that the head of a page fills its first packets can press the
 * buttons of the first page that is opened.
 */
@ProcessTest
class PageTokenTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Notices notices;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void muchIsTold() {
		nothingIsTold();
		for (String user : new String[] { "bantochuc", "quantri" }) {
			for (int i = 0; i < 50; i++) {
				this.notices.tell(user, Notices.DEADLINE_MOVED, "phung-hiep-2025/hh01", "", "Hạn đã đổi. ".repeat(40));
			}
		}
	}

	@AfterEach
	void nothingIsTold() {
		this.jdbc.sql("delete from notification_read").update();
		this.jdbc.sql("delete from notification").update();
	}

	@ParameterizedTest
	@CsvSource({ "bantochuc, /board", "bantochuc, /board?plan=khong-co", "bantochuc, /board/congresses",
			"bantochuc, /board/congresses?day=nay", "bantochuc, /board/results", "bantochuc, /board/calendar",
			"bantochuc, /mail", "quantri, /organizations", "quantri, /organizations/hh01",
			"quantri, /organizations/moves", "quantri, /regulations", "quantri, /documents", "quantri, /mail/templates",
			"quantri, /training" })
	void firstPageAfterTheSignInBringsTheTokenOfItsForms(String user, String path) {
		Visitor visitor = Visitor.unknown(this.port);
		visitor.get("/sign-in");
		assertThat(visitor.signIn(user, "demo").status()).isEqualTo(302);
		Visitor.Answer page = visitor.open(path);
		assertThat(page.body()).as(path).contains("Đánh dấu đã đọc").hasSizeGreaterThan(20_000);
		Visitor.Answer read = visitor.form("/board/notices/read", Map.of());
		assertThat(read.status()).as("%s", read).isEqualTo(302);
		assertThat(visitor.open("/board").body()).doesNotContain("Đánh dấu đã đọc");
	}

}
