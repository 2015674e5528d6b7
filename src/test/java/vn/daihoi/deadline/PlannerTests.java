package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Congresses;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** One congress planned back from a wished day. */
@ProcessTest
class PlannerTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Planner planner;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	private Timeline plan(String branch, String opening) {
		return this.planner.plan(this.congresses.get(this.campaign.branch(branch).congress()),
				LocalDate.parse(opening));
	}

	private static Timeline.Step step(Timeline timeline, String rule) {
		return timeline.steps().stream().filter((step) -> step.rule().equals(rule)).findFirst().orElseThrow();
	}

	@Test
	void everyStepHasItsLatestDayInTheirOrder() {
		Timeline timeline = plan("hh02", "2024-12-15");
		assertThat(step(timeline, "DL02").latest()).isEqualTo("2024-11-01");
		assertThat(step(timeline, "DL02").internal()).isFalse();
		assertThat(step(timeline, "DL06").latest()).isEqualTo("2024-11-29");
		assertThat(step(timeline, "DL08").latest()).isEqualTo("2024-12-24");
		assertThat(timeline.steps()).extracting(Timeline.Step::latest).isSorted();
		assertThat(timeline.critical()).isEqualTo("DL02");
	}

	@Test
	void dayCountedThroughAnUndecidedHolidayIsARange() {
		Timeline.Step notice = step(plan("hh02", "2027-02-15"), "DL02");
		assertThat(notice.confirmed()).isFalse();
		assertThat(notice.latest()).isEqualTo("2026-12-24");
		assertThat(notice.range().earliest()).isEqualTo("2026-12-23");
		assertThat(notice.range().latest()).isEqualTo("2026-12-31");
	}

	@Test
	void onTheDayOfTheRegistrationTheFirstOpeningIs28December() {
		this.campaign.advanceTo("2024-11-15");
		Timeline timeline = plan("hh02", "2024-12-15");
		assertThat(timeline.earliest()).isEqualTo("2024-12-28");
		assertThat(step(timeline, "DL02").late()).isTrue();
		this.campaign.advanceTo("2024-11-19");
		assertThat(plan("hh02", "2024-12-31").earliest()).isNull();
	}

	@Test
	void whatIsDoneBindsNoMore() {
		this.campaign.branch("hh02").isAcceptedFor("2024-12-15");
		this.campaign.branch("hh02").givesNoticeOf("2024-12-15");
		Timeline timeline = plan("hh02", "2024-12-15");
		assertThat(step(timeline, "DL02").done()).isTrue();
		assertThat(timeline.critical()).isEqualTo("personnelPlan");
		assertThat(timeline.earliest()).isEqualTo("2024-12-01");
		assertThat(timeline.earliestInTime()).isAfterOrEqualTo("2024-12-01");
	}

	@Test
	void branchOfASectorFollowsItsGuidance() {
		guides("hh");
		assertThat(plan("hh03", "2024-12-15").steps()).extracting(Timeline.Step::rule)
			.containsExactly("DL02", "guidedDossier", "DL08");
		guides(null);
	}

	@Test
	void partyOrganisationHasNoStepsOfABranch() {
		this.campaign.beginWithPlanOfBanHon();
		Timeline timeline = this.planner.plan(this.congresses.get(this.campaign.plan() + "/hh"),
				LocalDate.parse("2025-03-17"));
		assertThat(step(timeline, "DL02").latest()).isEqualTo("2025-01-24");
		assertThat(timeline.steps()).hasSize(4)
			.extracting(Timeline.Step::rule)
			.noneMatch((rule) -> rule.matches("(branchVote|personnelDossier|opinions|congressScript).*"));
	}

	private void guides(String committee) {
		this.jdbc.sql("update organization set guided_by = ? where code = 'hh03'").param(committee).update();
	}

	@Test
	void branchAsksForItsOwnTimelineAndNoOther() {
		Visitor secretary = Visitor.withPassword(this.port, "chibo.hh02");
		String address = "/api/congresses/%s/" + this.campaign.plan() + "/timeline?opening=%s";
		Visitor.Answer own = secretary.get(address.formatted("hh02", "2024-12-15"));
		assertThat(own.status()).isEqualTo(200);
		assertThat(own.json().findValues("rule")).extracting(JsonNode::asText)
			.containsAll(List.of("DL02", "personnelPlan", "DL08"));
		assertThat(secretary.get(address.formatted("hh01", "2024-12-15")).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "11/12/24", "12/11/2024", "2024-02-31", "2024-12-15T00:00", "mai", "" })
	void dayInAnAddressIsReadInOneWayOnly(String day) {
		Visitor.Answer answer = Visitor.withPassword(this.port, "chibo.hh02")
			.get("/api/congresses/hh02/" + this.campaign.plan() + "/timeline?opening=" + day);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().path("detail").asText()).containsIgnoringCase("tham số opening")
			.contains("hãy ghi ngày dạng năm-tháng-ngày, ví dụ 2024-12-31");
		assertThat(answer.json().at("/findings/0/field").asText()).isEqualTo("opening");
	}

}
