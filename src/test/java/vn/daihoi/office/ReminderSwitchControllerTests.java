package vn.daihoi.office;

import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** An administrator switches the reminders of a rule off and on. */
@ProcessTest
class ReminderSwitchControllerTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private AuditTrail audit;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	@Test
	void theAdministratorSwitchesForOneBranchAndItIsRecorded() {
		assertThat(put("dieuchinh", "opinions", "\"organizations\":[\"hh02\"],\"reminded\":false").status())
			.isEqualTo(204);
		assertThat(reminded("hh02")).isFalse();
		assertThat(reminded("hh01")).isTrue();
		assertThat(this.audit.of(this.campaign.plan())).extracting(AuditEntry::action, AuditEntry::detail)
			.contains(tuple("Tắt nhắc việc", "opinions: hh02"));
		put("dieuchinh", "opinions", "\"organizations\":[\"hh02\"],\"reminded\":true");
		assertThat(reminded("hh02")).isTrue();
	}

	@Test
	void nobodyElseMay() {
		assertThat(put("chibo.hh02", "opinions", "\"reminded\":false").status()).isEqualTo(403);
		assertThat(put("thuongvu", "opinions", "\"reminded\":false").status()).isEqualTo(403);
		assertThat(reminded("hh02")).isTrue();
	}

	@Test
	void whatMeansNothingIsNamed() {
		var answer = put("dieuchinh", "DL99", "\"organizations\":[\"phunghiep\"],\"reminded\":false");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("Không có quy tắc thời hạn mang mã “DL99”",
				"“phunghiep” không thuộc kế hoạch này");
		assertThat(put("dieuchinh", "DL02", "\"remindet\":false").status()).isEqualTo(422);
	}

	private Visitor.Answer put(String user, String rule, String more) {
		return as(user).send("PUT", "/api/deadlines/rules/" + rule + "/reminders",
				"{\"plan\":\"" + this.campaign.plan() + "\"," + more + "}");
	}

	private boolean reminded(String branch) {
		JsonNode rules = as("thuongvu")
			.get("/api/deadlines/rules?plan=" + this.campaign.plan() + "&organization=" + branch)
			.json();
		return StreamSupport.stream(rules.spliterator(), false)
			.filter((rule) -> rule.path("rule").asText().equals("opinions"))
			.findFirst()
			.orElseThrow()
			.path("reminded")
			.asBoolean();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

}
