package vn.daihoi.board;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.context.ApplicationContext;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.CongressState;
import vn.daihoi.deadline.DeadlineRules;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FilterReaderTests {

	@Databases
	void whatIsAskedIsRead(Database database) {
		FilterReader reader = readerOn(database);
		assertThat(reader.read(new Asked(CampaignRows.PLAN, "hh", "NOTICE_SENT", "true", null)))
			.isEqualTo(new CongressFilter(CampaignRows.PLAN, "hh", CongressState.NOTICE_SENT, true, null));
		assertThat(reader.read(new Asked("", " ", "", "", ""))).isEqualTo(BoardRows.ALL);
		assertThat(reader.read(new Asked(null, null, null, "false", null)).late()).isFalse();
	}

	@Databases
	void everyValueThatMeansNothingIsNamed(Database database) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> readerOn(database).read(new Asked("x", "..", "notice_sent", "maybe", null)))
			.satisfies((refusal) -> {
				assertThat(refusal.getResponse().getStatus()).isEqualTo(422);
				assertThat(refusal.findings()).extracting(Finding::field)
					.containsExactly("plan", "unit", "state", "late");
				assertThat(refusal.findings().get(2).text()).contains("Tham số state", "“notice_sent”", "NOTICE_SENT");
			});
	}

	@Databases
	void whatNoDatabaseTakesIsRefusedBeforeIt(Database database) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> readerOn(database).read(new Asked("\0' or 1=1 --%s", null, null, null, null)))
			.withMessageContaining("Tham số plan");
	}

	@Databases
	void aFilterOfDeadlinesIsRead(Database database) {
		FilterReader reader = readerOn(database);
		DeadlineFilter filter = reader.read(new AskedDeadlines(CampaignRows.PLAN, "hh01", "hh", "DL02", "true", "false",
				"2024-11-01", "2024-11-30", "2024-11-18,phung-hiep-2025,hh01,DL02"));
		assertThat(filter).isEqualTo(new DeadlineFilter(CampaignRows.PLAN, "hh01", "hh", "DL02", true, false,
				LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30),
				new DeadlinePlace(LocalDate.of(2024, 11, 18), CampaignRows.PLAN, "hh01", "DL02")));
		assertThat(reader.read(new AskedDeadlines("", null, "", "", "", "", "", "", "")))
			.isEqualTo(DeadlineRowsTests.ALL);
		assertThat(filter.address("/api/deadlines")).isEqualTo("/api/deadlines?plan=phung-hiep-2025&organization=hh01"
				+ "&unit=hh&rule=DL02&late=true&open=false&from=2024-11-01&to=2024-11-30"
				+ "&after=2024-11-18,phung-hiep-2025,hh01,DL02");
	}

	@Databases
	void everyValueOfDeadlinesThatMeansNothingIsNamed(Database database) {
		FilterReader reader = readerOn(database);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> reader.read(new AskedDeadlines("x", "y", "z", "DL99", "1", "ja", "31/02/2024",
					"2024-02-30", "2024-02-31,a,b,c")))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("from", "to", "plan", "organization", "unit", "rule", "late", "open", "after"));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> reader
				.read(new AskedDeadlines(null, null, null, null, null, null, "2024-11-30", "2024-11-01", null)))
			.withMessageContaining("Tham số to: ngày “2024-11-01” đứng trước ngày ở tham số from");
	}

	private static FilterReader readerOn(Database database) {
		ApplicationContext context = CampaignRows.in(database)
			.with(TestClock.standingAt(Instant.EPOCH), Plans.class, Organizations.class, DeadlineRules.class,
					FilterReader.class);
		return context.getBean(FilterReader.class);
	}

}
