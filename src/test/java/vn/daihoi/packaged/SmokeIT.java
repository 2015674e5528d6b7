package vn.daihoi.packaged;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmokeIT {

	private static Application application;

	@BeforeAll
	static void startInAnEmptyFolder() throws Exception {
		application = Application.start(Application.emptyFolder("smoke"), Environments.DEFAULT);
	}

	@AfterAll
	static void stop() throws Exception {
		application.close();
	}

	@Test
	void healthIsOpenAndHoldsBackWhatItKnows() throws Exception {
		assertThat(application.caller("", "").get("/actuator/health").json().size()).isLessThanOrEqualTo(2);
		assertThat(application.caller("", "").get("/actuator/prometheus").status()).isEqualTo(401);
		assertThat(application.caller("quantri").get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
	}

	@Test
	void theInterfaceIsDescribedToWhoIsSignedIn() throws Exception {
		assertThat(application.caller("", "").get("/v3/api-docs").status()).isEqualTo(401);
		var description = application.caller("chibo.hh01").get("/v3/api-docs").succeeded().json();
		assertThat(description.at("/info/title").asText()).isEqualTo("Daihoi");
		assertThat(description.at("/paths/~1api~1organizations").isMissingNode()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "'', /api/organizations, 401, đăng nhập", "chibo.hh01, /api/clock, 403, không có quyền",
			"chibo.hh01, /api/khong-co, 404, kiểm tra địa chỉ", "chibo.hh01, /api/calendar/working-day, 422, hãy",
			"chibo.hh01, /api/clock/advance, 403, không có quyền" })
	void whatFailsIsAProblemDocumentInVietnamese(String user, String path, int status, String advice) throws Exception {
		Caller.Answer answer = application.caller(user).get(path);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
			.startsWith("application/problem+json");
		assertThat(answer.response().headers().firstValue("WWW-Authenticate")).isEmpty();
		assertThat(answer.json().get("detail").asText()).contains(advice);
	}

	@Test
	void aMethodThatIsNotThereIsAProblemDocumentInVietnamese() throws Exception {
		Caller.Answer answer = application.caller("quantri").post("/api/organizations", List.of());
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.json().get("detail").asText()).contains("không nhận phương thức POST");
	}

	@Test
	void aFileThatIsTooLargeIsRefusedWithItsReason() throws Exception {
		Caller board = application.caller("bantochuc");
		String task = board.awaitTask(Story.PLAN, "userTask_draftPlan");
		board.claim(task).succeeded();
		assertThat(board.tryUpload(task, new byte[21 * 1024 * 1024])).satisfies((answer) -> {
			assertThat(answer.status()).isEqualTo(413);
			assertThat(answer.json().get("detail").asText()).contains("không quá 20 MB");
		});
	}

	@Test
	void onePageSignsInAndAMistypedAddressIsExplained() throws Exception {
		HttpClient browser = HttpClient.newBuilder()
			.cookieHandler(new CookieManager())
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build();
		assertThat(page(browser, HttpRequest.newBuilder(address("/"))).body()).contains("<h1>Daihoi</h1>",
				"Tên đăng nhập");
		String token = token(browser);
		var signedIn = page(browser,
				HttpRequest.newBuilder(address("/sign-in"))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(HttpRequest.BodyPublishers.ofString("username=chibo.hh01&password=demo&_csrf=" + token)));
		assertThat(signedIn.statusCode()).isLessThan(400);
		var unknown = page(browser, HttpRequest.newBuilder(address("/khong-co")));
		assertThat(unknown.statusCode()).isEqualTo(404);
		assertThat(unknown.body()).contains("<h1>Không tìm thấy</h1>", "Về danh sách việc").doesNotContain("Exception");
	}

	private static String token(HttpClient browser) {
		var cookies = new ArrayList<>(
				((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore().getCookies());
		return cookies.stream()
			.filter((cookie) -> cookie.getName().equals("DAIHOI-CSRF"))
			.findFirst()
			.orElseThrow()
			.getValue();
	}

	private static java.net.http.HttpResponse<String> page(HttpClient browser, HttpRequest.Builder request)
			throws Exception {
		return browser.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
	}

	private static URI address(String path) {
		return URI.create(application.caller("").address() + path);
	}

}
