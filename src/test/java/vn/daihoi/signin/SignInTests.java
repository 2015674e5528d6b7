package vn.daihoi.signin;

import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.ProcessTest;

import static org.assertj.core.api.Assertions.assertThat;

@ProcessTest
class SignInTests {

	@LocalServerPort
	private int port;

	@Autowired
	private IdentityService identity;

	/** Seconds pass for the tests that follow only where they move the clock. */
	@AfterEach
	void nobodyHasToWait() {
		this.identity.unlockUser("giamsat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/session", "/api/tasks/x/form", "/api/files/x", "/api/clock", "/v3/api-docs",
			"/actuator/prometheus", "/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default" })
	void withoutSignInNothingIsAnsweredAndNoDialogOpens(String path) {
		Visitor.Answer answer = Visitor.unknown(this.port).get(path);
		assertThat(answer.status()).as("%s", answer).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/" })
	void pagesLeadToTheSignInPage(String path) {
		Visitor.Answer answer = Visitor.unknown(this.port).get(path);
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location").orElseThrow()).endsWith("/sign-in");
	}

	@Test
	void signInPageAndHealthAreOpen() {
		Visitor stranger = Visitor.unknown(this.port);
		assertThat(stranger.get("/sign-in").body()).contains("Tên đăng nhập", "Mật khẩu");
		assertThat(stranger.get("/actuator/health").status()).isEqualTo(200);
	}

	@Test
	void oneSignInOpensTasklistAndOurInterface() {
		Visitor secretary = Visitor.signedIn(this.port, "chibo.hh01");
		assertThat(secretary.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
		assertThat(secretary.get("/camunda/api/admin/auth/user/default").json().path("userId").asText())
			.isEqualTo("chibo.hh01");
		assertThat(secretary.get("/api/session").json().path("name").asText()).isEqualTo("Bí thư chi bộ ấp Mỹ Lợi");
	}

	@Test
	void secretaryOpensNeitherCockpitNorAdmin() {
		var applications = Visitor.signedIn(this.port, "chibo.hh01")
			.get("/camunda/api/admin/auth/user/default")
			.json()
			.path("authorizedApps");
		assertThat(applications).extracting((name) -> name.asText()).containsExactlyInAnyOrder("tasklist", "welcome");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task", "/engine-rest/engine", "/engine-rest/version" })
	void sessionAloneDoesNotOpenTheEnginesInterface(String path) {
		assertThat(Visitor.signedIn(this.port, "chibo.hh01").get(path).status()).isEqualTo(401);
	}

	@Test
	void wrongPasswordLeadsBackToThePage() {
		Visitor visitor = Visitor.unknown(this.port);
		visitor.get("/sign-in");
		assertThat(visitor.signIn("giamsat", "sai").header("Location").orElseThrow()).endsWith("/sign-in?error");
		assertThat(visitor.signIn("khong.co", "demo").header("Location").orElseThrow()).endsWith("/sign-in?error");
		assertThat(visitor.get("/api/session").status()).isEqualTo(401);
	}

	@Test
	void signInFromAnotherPageIsRefused() {
		Visitor visitor = Visitor.unknown(this.port);
		assertThat(visitor.signIn("kiemtra", "demo").status()).isEqualTo(403);
		assertThat(visitor.get("/api/session").status()).isEqualTo(401);
	}

	@Test
	void formOfAPageThatIsTooOldSaysToLoadThePageAgain() {
		Visitor administrator = Visitor.signedIn(this.port, "dieuchinh");
		administrator.forgetToken();
		Visitor.Answer answer = administrator.form("/training/clock", Map.of("to", "2030-01-01"));
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.body()).contains("Phiên làm việc đã cũ", "tải lại trang").doesNotContain("Không có quyền");
		Visitor secretary = Visitor.signedIn(this.port, "chibo.hh01");
		assertThat(secretary.form("/training/clock", Map.of("to", "2030-01-01")).body()).contains("Không có quyền");
	}

	@Test
	void signOutOfTasklistEndsTheSessionEverywhere() {
		Visitor secretary = Visitor.signedIn(this.port, "chibo.hh01");
		assertThat(secretary.post("/camunda/api/admin/auth/user/default/logout", "").status()).isEqualTo(204);
		assertThat(secretary.get("/api/session").status()).isEqualTo(401);
		assertThat(secretary.get("/camunda/api/engine/engine/default/task").status()).isEqualTo(401);
	}

}
