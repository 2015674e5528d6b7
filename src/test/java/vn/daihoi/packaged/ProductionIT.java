package vn.daihoi.packaged;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProductionIT {

	private static final String PASSWORD = "Mật khẩu rất dài 2026";

	private static final Map<String, String> ON_A_FILE = Map.of("SPRING_PROFILES_ACTIVE", "production");

	@ParameterizedTest
	@ValueSource(strings = { "", "daihoi" })
	void aDatabaseServerNeedsARealPassword(String password) throws Exception {
		Application refused = Application.launch(Application.emptyFolder("production-database"),
				Map.of("SPRING_PROFILES_ACTIVE", "production,postgres", "SPRING_DATASOURCE_PASSWORD", password));
		assertRefused(refused, "mật khẩu cơ sở dữ liệu", "password of the database", "SPRING_DATASOURCE_PASSWORD");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "demo" })
	void theFirstAdministratorNeedsARealPassword(String password) throws Exception {
		Application refused = Application.launch(Application.emptyFolder("production-administrator"),
				Environments.with(ON_A_FILE, "DAIHOI_ADMINISTRATOR_PASSWORD", password));
		assertRefused(refused, "quản trị viên đầu tiên", "first administrator", "DAIHOI_ADMINISTRATOR_PASSWORD");
	}

	@Test
	void accountsOfTheDemonstrationKeepTheDoorShut() throws Exception {
		Path folder = Application.emptyFolder("production-after-demonstration");
		Application.start(folder, Environments.DEFAULT).close();
		Application refused = Application.launch(folder,
				Environments.with(ON_A_FILE, "DAIHOI_ADMINISTRATOR_PASSWORD", PASSWORD));
		assertRefused(refused, "mật khẩu minh họa", "demonstration's password", "bantochuc");
	}

	@Test
	void productionStartsEmptyAndClosed() throws Exception {
		Map<String, String> environment = Environments.with(Environments.postgresql(), "SPRING_PROFILES_ACTIVE",
				"production,postgres");
		environment = Environments.with(environment, "SPRING_DATASOURCE_PASSWORD", PASSWORD);
		Path folder = Application.emptyFolder("production");
		try (Application application = Application.start(folder,
				Environments.with(environment, "DAIHOI_ADMINISTRATOR_PASSWORD", PASSWORD))) {
			Caller administrator = application.caller("quantri", PASSWORD);
			assertThat(administrator.get("/api/organizations").succeeded().json()).isEmpty();
			assertThat(administrator.get("/api/clock").status()).isEqualTo(404);
			assertThat(administrator.post("/api/clock/advance", Map.of("to", "2030-01-01")).status()).isEqualTo(404);
			assertThat(administrator.post("/api/training/next", Map.of()).status()).isEqualTo(404);
			assertThat(administrator.get("/v3/api-docs").succeeded().body()).doesNotContain("/api/training");
			assertThat(administrator.get("/engine-rest/task").status()).isEqualTo(404);
			assertThat(application.caller("quantri", "demo").get("/api/organizations").status()).isEqualTo(401);
			assertThat(application.caller("", "").get("/sign-in").response().headers().allValues("Set-Cookie"))
				.isNotEmpty()
				.allMatch((cookie) -> cookie.contains("; Secure"));
		}
		try (Application application = Application.start(folder,
				Environments.with(environment, "DAIHOI_ENGINE_REST_ENABLED", "true"))) {
			Caller administrator = application.caller("quantri", PASSWORD);
			assertThat(administrator.get("/engine-rest/user").succeeded().json()).hasSize(1);
			assertThat(administrator.get("/engine-rest/process-instance/count").json().get("count").asInt()).isZero();
			assertThat(application.caller("", "").get("/engine-rest/user").status()).isEqualTo(401);
		}
	}

	private static void assertRefused(Application refused, String vietnamese, String english, String variable)
			throws Exception {
		assertThat(refused.awaitEnd()).isNotZero();
		assertThat(refused.log()).contains("Không khởi động: ", vietnamese, "Not started: ", english, variable)
			.doesNotContain("\tat ", "Tomcat started");
	}

}
