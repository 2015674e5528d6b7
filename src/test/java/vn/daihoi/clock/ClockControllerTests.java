package vn.daihoi.clock;

import java.time.Duration;
import java.time.Instant;

import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Branch;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ProcessTest
class ClockControllerTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private HistoryService history;

	@Autowired
	private DaihoiClock clock;

	@LocalServerPort
	private int port;

	@BeforeEach
	void itIsThe20thOfSeptember() {
		this.campaign.begin();
	}

	private Visitor.Answer advance(String user, String to) {
		return Visitor.withPassword(this.port, user).post("/api/clock/advance", "{\"to\":" + to + "}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "chibo.hh01", "danguy.hh", "bantochuc", "giamsat" })
	void whoIsNoAdministratorNeitherReadsNorMovesTheClock(String user) {
		assertThat(Visitor.withPassword(this.port, user).get("/api/clock").status()).isEqualTo(403);
		assertThat(advance(user, "\"2024-10-01\"").status()).isEqualTo(403);
		assertThat(this.clock.today()).isEqualTo("2024-09-20");
	}

	@ParameterizedTest
	@CsvSource({ "dieuchinh, 2024-10-18, 2024-10-17T17:00:00Z", "quantri, 2024-10-18, 2024-10-17T17:00:00Z",
			"dieuchinh, 2024-10-18T08:30:00+07:00, 2024-10-18T01:30:00Z",
			"dieuchinh, 2024-10-18T01:30:00Z, 2024-10-18T01:30:00Z" })
	void administratorMovesItToTheBeginningOfADayOrToAMoment(String user, String to, Instant moment) {
		Visitor.Answer answer = advance(user, '"' + to + '"');
		assertThat(answer.status()).as("%s", answer).isEqualTo(200);
		assertThat(answer.json().path("failed")).isEmpty();
		assertThat(answer.json().path("now").asText()).endsWith("+07:00");
		assertThat(this.clock.instant()).isCloseTo(moment, within(Duration.ofMinutes(1)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"2024-09-20\"", "\"2024-09-20T07:59:00+07:00\"", "\"2023-01-01\"", "\"2100-01-01\"",
			"\"+999999999-01-01T00:00:00Z\"", "\"ngày mai\"", "\"2024-13-01\"", "\"\"", "null", "20241001" })
	void pastAndNonsenseAreRefused(String to) {
		Visitor.Answer answer = advance("dieuchinh", to);
		assertThat(answer.status()).as("%s", answer).isEqualTo(422);
		assertThat(answer.json().path("detail").asText()).startsWith("Thời điểm phải ");
		assertThat(this.clock.today()).isEqualTo("2024-09-20");
	}

	@Test
	void whatIsDueOnTheWayIsDoneInItsOrderAndAtItsMoment() {
		this.campaign.beginWithIssuedPlan();
		Branch later = this.campaign.branch("hh01");
		Branch earlier = this.campaign.branch("hh02");
		later.isReadyFor("2024-12-15");
		earlier.isReadyFor("2024-12-08");
		Visitor.Answer answer = advance("dieuchinh", "\"2024-12-31\"");
		assertThat(answer.json().path("jobs").asInt()).as("%s", answer).isGreaterThanOrEqualTo(2);
		assertThat(answer.json().path("failed")).isEmpty();
		assertThat(opened(earlier)).isCloseTo(Instant.parse("2024-12-08T00:00:00Z"), within(Duration.ofMinutes(1)));
		assertThat(opened(later)).isCloseTo(Instant.parse("2024-12-15T00:00:00Z"), within(Duration.ofMinutes(1)));
	}

	private Instant opened(Branch branch) {
		String instance = this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey("branchCongress")
			.processInstanceBusinessKey(branch.congress())
			.singleResult()
			.getId();
		return this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance)
			.activityId("event_opening")
			.singleResult()
			.getEndTime()
			.toInstant();
	}

}
