package vn.daihoi.office;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The register as administrators read it. */
@ProcessTest
class RegulationsPageTests {

	@LocalServerPort
	private int port;

	private Visitor administrator() {
		return Visitor.signedIn(this.port, "dieuchinh");
	}

	private String page(String query) {
		Visitor.Answer answer = administrator().get("/regulations" + query);
		assertThat(answer.status()).isEqualTo(200);
		return answer.body().replaceAll("\\s+", " ");
	}

	private JsonNode register(String query) {
		return administrator().get("/api/regulations" + query).json();
	}

	private JsonNode topic(String query, String topic) {
		for (JsonNode part : register(query).path("topics")) {
			if (part.path("topic").asText().equals(topic)) {
				return part;
			}
		}
		throw new AssertionError("no topic " + topic);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/regulations", "/api/regulations" })
	void onlyAdministratorsSeeIt(String path) {
		assertThat(administrator().get(path).status()).isEqualTo(200);
		assertThat(Visitor.signedIn(this.port, "quantri").get(path).status()).isEqualTo(200);
		assertThat(Visitor.signedIn(this.port, "danguy.hh").get(path).status()).isEqualTo(403);
		assertThat(Visitor.unknown(this.port).get(path).status()).isIn(302, 401);
	}

	@Test
	void administratorsFindItOnEveryPage() {
		assertThat(administrator().get("/board").body()).contains("href=\"/regulations\"");
		assertThat(Visitor.signedIn(this.port, "danguy.hh").get("/board").body()).doesNotContain("/regulations");
	}

	@Test
	void documentsStandInTheirOrderWithWhatReplacesThem() {
		JsonNode elections = topic("?asOf=2024-10-09", "ELECTION_REG").path("documents");
		assertThat(elections.findValuesAsText("state")).containsExactly("IN_FORCE", "LATER");
		assertThat(elections.path(0).path("replacedBy").path("number").asText()).isEqualTo("190-QĐ/TW");
		assertThat(elections.path(0).path("until").asText()).isEqualTo("2024-10-10");
		assertThat(topic("?asOf=2024-10-10", "ELECTION_REG").path("documents").findValuesAsText("state"))
			.containsExactly("OVER", "IN_FORCE");
		assertThat(page("?asOf=2024-10-09")).contains("244-QĐ/TW ngày 09/06/2014",
				"Từ ngày 09/06/2014 đến hết ngày 09/10/2024", "190-QĐ/TW ngày 10/10/2024", "Ban Chấp hành Trung ương",
				"Đang có hiệu lực", "Chưa có hiệu lực");
	}

	@Test
	void rulesStandBelowTheDocumentsThatTheyCiteOnTheDay() {
		assertThat(topic("?asOf=2024-10-09", "ELECTION_REG").path("rules").findValuesAsText("clause"))
			.contains("Điều 16 Quy chế bầu cử trong Đảng (244-QĐ/TW)");
		assertThat(topic("?asOf=2024-10-10", "ELECTION_REG").path("rules").findValuesAsText("clause"))
			.contains("khoản 1 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)");
		assertThat(topic("?asOf=2024-12-01", "CHARTER_IMPL").path("rules").findValuesAsText("rule")).contains("DL02");
		assertThat(register("?asOf=2024-12-01").path("ofPlans").findValuesAsText("rule")).contains("DL01",
				"rule_shortCvList");
		assertThat(register("?asOf=2024-12-01").path("internal").findValuesAsText("rule")).contains("branchVote");
	}

	@Test
	void ruleWhoseDocumentIsOverSaysSince() {
		assertThat(page("?asOf=2026-11-21"))
			.contains("Văn bản hết hiệu lực từ ngày 08/04/2026; chưa có điều khoản của văn bản thay thế")
			.doesNotContain("Văn bản hết hiệu lực từ ngày 20/01/2025");
		assertThat(page("?asOf=2024-12-01")).doesNotContain("chưa có điều khoản của văn bản thay thế");
	}

	@Test
	void onlyWhatIsNotVerifiedIsShownWhenThatIsWanted() {
		String only = page("?asOf=2026-11-21&unverified=true");
		assertThat(only).contains("208-QĐ/TW", "Chưa đối chiếu ngày bắt đầu hiệu lực", "DL10", "checked")
			.doesNotContain("Đã xác minh", "399-QĐ/TW ngày");
		assertThat(register("?asOf=2026-11-21&unverified=true").findValuesAsText("verified")).containsOnly("false");
		assertThat(register("?unverified=true").path("unverified").asInt()).isPositive();
	}

	@Test
	void dayBeforeEveryRegulationKnowsNone() {
		assertThat(register("?asOf=2000-01-01").findValuesAsText("state")).containsOnly("LATER");
		assertThat(page("?asOf=2000-01-01")).contains("value=\"2000-01-01\"").doesNotContain("Đang có hiệu lực");
	}

	@Test
	void dayThatIsNoneIsToldInWords() {
		assertThat(administrator().open("/regulations?asOf=hom-nay").body())
			.contains("Tham số asOf không hợp lệ; hãy ghi ngày dạng năm-tháng-ngày, ví dụ 2024-12-31");
		assertThat(administrator().get("/api/regulations?asOf=31/12/2024").status()).isEqualTo(400);
		assertThat(administrator().get("/regulations?asOf=").status()).isEqualTo(200);
	}

}
