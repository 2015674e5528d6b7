package vn.daihoi.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.calendar.CalendarChange;
import vn.daihoi.calendar.CalendarDay;
import vn.daihoi.calendar.ChangeCalendar;
import vn.daihoi.calendar.DayKind;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Deadlines and their rules, asked by programs. */
@ProcessTest
class DeadlineControllerTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private ChangeCalendar calendar;

	@BeforeEach
	void aDayIsAcceptedForOneBranch() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.branch("hh02").isAcceptedFor("2024-12-15");
	}

	@Test
	void aDeadlineSaysWhoseItIsWhenAndWhy() {
		JsonNode page = as("giamsat").get("/api/deadlines?organization=hh02&rule=DL02").json();
		assertThat(page.fieldNames()).toIterable().containsExactly("items", "total", "next");
		assertThat(page.path("total").asInt()).isOne();
		JsonNode item = page.path("items").get(0);
		assertThat(item.fieldNames()).toIterable()
			.contains("plan", "organization", "rule", "name", "date", "internal", "confirmed", "state", "explanation",
					"clause");
		assertThat(item.path("date").asText()).isEqualTo("2024-11-01");
		assertThat(item.path("state").asText()).isEqualTo("open");
		assertThat(item.path("explanation").asText()).contains("có đủ 30 ngày làm việc (02/11/2024–14/12/2024)");
		assertThat(item.path("clause").asText()).isEqualTo("điểm 11.1 Quy định 24-QĐ/TW");
	}

	@Test
	void aDeadlineThroughAnUndecidedDaySaysBetweenWhichDaysItMayLie() {
		assertThat(range("hh02").isNull()).isTrue();
		LocalDate undecided = LocalDate.of(2024, 11, 20);
		this.calendar
			.change(List.of(CalendarChange.to(new CalendarDay(undecided, DayKind.HOLIDAY, "Dự kiến nghỉ", false))));
		try {
			this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
			assertThat(range("hh01").path("earliest").asText()).isEqualTo("2024-11-15");
			assertThat(range("hh01").path("latest").asText()).isEqualTo("2024-11-18");
			assertThat(range("hh02").isNull()).isTrue();
		}
		finally {
			this.calendar.change(List.of(CalendarChange.toOrdinary(undecided)));
		}
	}

	private JsonNode range(String branch) {
		return as("giamsat").get("/api/deadlines?rule=DL02&organization=" + branch)
			.json()
			.path("items")
			.get(0)
			.path("range");
	}

	@Test
	void aBranchSeesItsOwnDeadlinesAndNoOthers() {
		JsonNode page = as("chibo.hh02").get("/api/deadlines").json();
		assertThat(page.path("total").asInt()).isPositive();
		assertThat(page.path("items")).extracting((item) -> item.path("organization").asText()).containsOnly("hh02");
		assertThat(as("chibo.hh02").get("/api/deadlines?organization=hh01").json().path("total").asInt()).isZero();
	}

	@Test
	void aWrongValueIsNamedInVietnamese() {
		var answer = as("giamsat").get("/api/deadlines?plan=khong-co&from=2024-02-30");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.body()).contains("không phải một ngày; hãy ghi như 2024-11-18")
			.contains("không có kế hoạch mang mã");
		assertThat(as("giamsat").get("/api/deadlines/rules?organization=khong-co").status()).isEqualTo(422);
	}

	@Test
	void theRulesInForceAreListedWithScopeAndClause() {
		JsonNode rules = as("chibo.hh02")
			.get("/api/deadlines/rules?plan=" + this.campaign.plan() + "&organization=hh02")
			.json();
		JsonNode notice = find(rules, "DL02");
		assertThat(notice.path("offset").asInt()).isEqualTo(30);
		assertThat(notice.path("unit").asText()).isEqualTo("WORKING_DAY");
		assertThat(notice.path("verified").asBoolean()).isTrue();
		assertThat(notice.path("scope").path("plan").isNull()).isTrue();
		assertThat(find(rules, "DL11").path("verified").asBoolean()).isFalse();
		assertThat(find(rules, "opinions").path("internal").asBoolean()).isTrue();
		assertThat(as("giamsat").get("/api/deadlines/rules").json()).hasSize(rules.size());
	}

	private static JsonNode find(JsonNode rules, String id) {
		return StreamSupport.stream(rules.spliterator(), false)
			.filter((rule) -> rule.path("rule").asText().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

}
