package vn.daihoi.sight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.CongressState;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;
import vn.daihoi.progress.ReckonedProgress;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.daihoi.sight.BoardRows.ISSUER;

class FilterReaderTests {

	@Databases
	void whatIsAskedIsRead(Database database) {
		FilterReader reader = readerOn(database);
		assertThat(reader.read(ISSUER, new Asked(CampaignRows.PLAN, "hh", "NOTICE_SENT", "true", null)))
			.isEqualTo(new CongressFilter(CampaignRows.PLAN, "hh", CongressState.NOTICE_SENT, true, null));
		assertThat(reader.read(ISSUER, new Asked("", " ", "", "", ""))).isEqualTo(BoardRows.ALL);
		assertThat(reader.read(ISSUER, new Asked(null, null, null, "false", null)).late()).isFalse();
	}

	@Databases
	void everyValueThatMeansNothingIsNamed(Database database) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> readerOn(database).read(ISSUER, new Asked("x", "..", "notice_sent", "maybe", null)))
			.satisfies((refusal) -> {
				assertThat(refusal.getResponse().getStatus()).isEqualTo(422);
				assertThat(refusal.findings()).extracting(Finding::field)
					.containsExactly("plan", "unit", "state", "late");
				assertThat(refusal.findings().get(2).text()).contains(
						"Tham số state: không có tình trạng “notice_sent”; hãy chọn lại trên bộ lọc: ",
						"; Đã thông báo khai mạc (NOTICE_SENT); ");
			});
	}

	@Databases
	void aCommitteeOutOfSightIsAsUnknownAsACodeThatNobodyHas(Database database) {
		FilterReader reader = readerOn(database);
		CampaignRows.unit(database, "tl", "tl01");
		ReckonedProgress.in(database);
		Stream.of("phunghiep", "hh", "hh01")
			.forEach((one) -> assertThat(reader.read(new Sight(List.of(one)), ofUnit("hh")).unit()).isEqualTo("hh"));
		assertThat(reader.read(ISSUER, ofUnit("tl")).unit()).isEqualTo("tl");
		assertThat(Stream.of("tl", "zz").map((unit) -> refused(reader, unit).replace(unit, "…")).distinct())
			.containsExactly("Tham số unit: “…” không phải mã một cấp ủy chỉ đạo trong phạm vi đồng chí được xem;"
					+ " hãy chọn lại ở Bảng theo dõi");
	}

	private static Asked ofUnit(String unit) {
		return new Asked(null, unit, null, null, null);
	}

	private static String refused(FilterReader reader, String unit) {
		return catchThrowableOfType(Refusal.class, () -> reader.read(new Sight(List.of("hh")), ofUnit(unit))).findings()
			.get(0)
			.text();
	}

	@Test
	void aPageNamesWhatIsRefusedAsItsFormDoes() {
		Refusal refusal = Refusal.impossible(
				List.of(AskedValues.finding("unit", "zz", "không có %s"), Finding.error("X", "unit", "Khác", "")));
		assertThat(PageWords.of(refusal)).containsExactly("“Cấp ủy chỉ đạo”: không có “zz”.", "Khác.");
	}

	@Databases
	void whatNoDatabaseTakesIsRefusedBeforeIt(Database database) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> readerOn(database).read(ISSUER, new Asked("\0' or 1=1 --%s", null, null, null, null)))
			.withMessageContaining("Tham số plan");
	}

	@Databases
	void charactersThatNobodySeesAreRefusedInEveryText(Database database) {
		Asked controls = new Asked(null, null, null, null, "a\0b", null, null, null, null, "\0", null, null, null, null,
				null, "x\0");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> readerOn(database).read(ISSUER, controls))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.contains("name", "charge", "after"));
	}

	@Databases
	void whatIsDoneIsReadWithItsDays(Database database) {
		FilterReader reader = readerOn(database);
		assertThat(reader.read(ISSUER, done("HELD", "2024-12-01", "2024-12-07")).narrowing().done())
			.isEqualTo(new Done(MainStep.HELD, LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 7)));
		assertThat(reader.read(ISSUER, done("HELD", "", null)).narrowing().done())
			.isEqualTo(new Done(MainStep.HELD, null, null));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> reader.read(ISSUER, done("DANCED", "2024-12-08", "2024-12-07")))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("done", "doneTo"));
	}

	@Databases
	void daysOfNothingDoneAreRefusedInsteadOfLeftOut(Database database) {
		FilterReader reader = readerOn(database);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reader.read(ISSUER, done("", null, "2024-12-07")))
			.withMessageContaining("hãy chọn việc đã làm")
			.satisfies(
					(refusal) -> assertThat(refusal.findings()).extracting(Finding::field).containsExactly("doneTo"));
	}

	private static Asked done(String step, String from, String to) {
		return new Asked(null, null, null, null, null, null, null, null, null, null, null, step, from, to, null, null);
	}

	@Databases
	void whoIsInChargeOfNothingIsNamedInsteadOfAnEmptyList(Database database) {
		FilterReader reader = readerOn(database);
		refuses(reader, ISSUER, "Nguyễn Văn Giám");
		isInCharge(database, "hh", 0, "Nguyễn Văn Giám");
		assertThat(reader.read(ISSUER, asked("Nguyễn Văn Giám")).narrowing().charge()).isEqualTo("Nguyễn Văn Giám");
	}

	@Databases
	void whoIsInChargeAtSomePostIsKnownByTheNameAlone(Database database) {
		FilterReader reader = readerOn(database);
		isInCharge(database, "hh", 0, "Phạm Minh Đức, Ủy viên Ban Thường vụ");
		knows(reader, "phunghiep", "Phạm Minh Đức");
		knows(reader, "phunghiep", "Phạm Minh Đức, Ủy viên Ban Thường vụ");
		refuses(reader, ISSUER, "Phạm Minh");
		refuses(reader, new Sight(List.of("tl")), "Phạm Minh Đức");
	}

	@Databases
	void whoIsInChargeOfAnotherAreaIsAsUnknownAsNobody(Database database) {
		FilterReader reader = readerOn(database);
		CampaignRows.unit(database, "tl", "tl01");
		ReckonedProgress.in(database);
		isInCharge(database, "hh", 0, "Nguyễn Văn Giám");
		isInCharge(database, "phunghiep", 0, "Trần Thị Khác");
		Stream.of("phunghiep", "hh", "hh01").forEach((one) -> knows(reader, one, "Nguyễn Văn Giám"));
		Stream.of("tl", "tl01", "").forEach((one) -> refuses(reader, new Sight(List.of(one)), "Nguyễn Văn Giám"));
		knows(reader, "phunghiep", "Trần Thị Khác");
		refuses(reader, new Sight(List.of("hh")), "Trần Thị Khác");
	}

	@Databases
	void whoIsInChargeIsFoundByAnIndexHoweverManyThereAre(Database database) {
		CampaignRows.in(database);
		IntStream.range(0, 2000).forEach((i) -> isInCharge(database, "hh", i, "Người thứ " + i));
		database.client().sql("analyze").update();
		assertThat(String.join("\n",
				database.client()
					.sql("explain " + SeenCharges.AREA)
					.param("charge", "Người thứ 7")
					.param("organizations", ISSUER.orNobody())
					.query(String.class)
					.list()))
			.containsIgnoringCase("area_charge_of_person");
	}

	private static void isInCharge(Database database, String unit, int position, String person) {
		database.client()
			.sql("insert into area_charge (unit_code, position, person, basis) values (?, ?, ?, '98-TB/HU')")
			.params(unit, position, person)
			.update();
	}

	private static Asked asked(String charge) {
		return new Asked(null, null, null, null, null, null, null, null, null, charge, null, null, null, null, null,
				null);
	}

	private static void knows(FilterReader reader, String organization, String charge) {
		assertThat(reader.read(new Sight(List.of(organization)), asked(charge)).narrowing().charge()).isEqualTo(charge);
	}

	private static void refuses(FilterReader reader, Sight sight, String charge) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reader.read(sight, asked(charge)))
			.withMessageContaining("Tham số charge: không có ai tên “" + charge
					+ "” phụ trách địa bàn; hãy chọn trong danh sách người phụ trách");
	}

	private static FilterReader readerOn(Database database) {
		ApplicationContext context = CampaignRows.in(database)
			.with(TestClock.standingAt(Instant.EPOCH), Plans.class, Organizations.class, SeenCommittees.class,
					SeenCharges.class, FilterReader.class);
		return context.getBean(FilterReader.class);
	}

}
