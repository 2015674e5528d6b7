package vn.daihoi.rest;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.context.ApplicationContext;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;
import vn.daihoi.deadline.DeadlineRules;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.BoardRows;
import vn.daihoi.sight.FilterReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeadlineFilterReaderTests {

	@Databases
	void aFilterOfDeadlinesIsRead(Database database) {
		DeadlineFilterReader reader = readerOn(database);
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
		DeadlineFilterReader reader = readerOn(database);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> reader.read(new AskedDeadlines("x", "y", "z", "DL99", "1", "ja", "31/02/2024",
					"2024-02-30", "2024-02-31,a,b,c")))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("from", "to", "plan", "organization", "unit", "rule", "late", "open", "after"));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> reader
				.read(new AskedDeadlines(null, null, null, null, null, null, "2024-11-30", "2024-11-01", null)))
			.withMessageContaining("Tham số to: ngày “2024-11-01” đứng trước ngày bắt đầu");
	}

	private static DeadlineFilterReader readerOn(Database database) {
		ApplicationContext context = CampaignRows.in(database)
			.with(TestClock.standingAt(Instant.EPOCH), Plans.class, Organizations.class, DeadlineRules.class,
					BoardRows.UNITS, BoardRows.CHARGES, FilterReader.class, DeadlineFilterReader.class);
		return context.getBean(DeadlineFilterReader.class);
	}

}
