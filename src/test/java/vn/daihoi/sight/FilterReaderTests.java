package vn.daihoi.sight;

import java.time.Instant;

import org.springframework.context.ApplicationContext;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.CongressState;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.AreaCharges;
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
	void charactersThatNobodySeesAreRefusedInEveryText(Database database) {
		Asked controls = new Asked(null, null, null, null, "a\0b", null, null, null, null, "\0", null, null, "x\0");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> readerOn(database).read(controls))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.contains("name", "charge", "after"));
	}

	@Databases
	void whoIsInChargeOfNothingIsNamedInsteadOfAnEmptyList(Database database) {
		Asked asked = new Asked(null, null, null, null, null, null, null, null, null, "Nguyễn Văn Giám", null, null,
				null);
		FilterReader reader = readerOn(database);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reader.read(asked))
			.withMessageContaining("Tham số charge: không có ai tên “Nguyễn Văn Giám” phụ trách địa bàn");
		database.client()
			.sql("insert into area_charge (unit_code, position, person, basis) values ('hh', 0, 'Nguyễn Văn Giám', '98-TB/HU')")
			.update();
		assertThat(reader.read(asked).narrowing().charge()).isEqualTo("Nguyễn Văn Giám");
	}

	private static FilterReader readerOn(Database database) {
		ApplicationContext context = CampaignRows.in(database)
			.with(TestClock.standingAt(Instant.EPOCH), Plans.class, Organizations.class, AreaCharges.class,
					FilterReader.class);
		return context.getBean(FilterReader.class);
	}

}
