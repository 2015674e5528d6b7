package vn.daihoi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.Database;
import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.clock.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The rows as they are shipped, and the days they give. */
class DeadlineRulesTests {

	private final DeadlineCalculator calculator = new DeadlineCalculator(VietnameseCalendar.workingCalendar());

	private Database database;

	private DeadlineRules rules;

	@BeforeEach
	void migrate() {
		this.database = Database.h2();
		this.rules = new DeadlineRules(this.database.client(),
				TestClock.standingAt(Instant.parse("2024-12-31T01:00:00Z")));
	}

	@AfterEach
	void close() {
		this.database.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "acceptDate", "acceptDate.beforeOpening" })
	void limitOfTheAcceptanceHasTheNameOfItsTask(String id) {
		assertThat(new RuleNames(this.database.client()).of(id)).isEqualTo("Nhận ngày đại hội");
	}

	@ParameterizedTest
	@CsvSource({ "DL02, 2024-11-18", "acceptDate.beforeOpening, 2024-11-15", "personnelPlan, 2024-11-25",
			"branchVote, 2024-12-04", "personnelDossier, 2024-12-09", "draftDocuments, 2024-12-12", "DL06, 2024-12-16",
			"opinions, 2024-12-25", "congressScript, 2024-12-25" })
	void limitsOfAnOpeningOn31DecemberWithTheNoticeFirst(String id, LocalDate date) {
		assertThat(dayOf(id, "2024-12-31")).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource({ "personnelPlan.personnelFirst, 2024-10-24", "branchVote.personnelFirst, 2024-11-04",
			"personnelDossier.personnelFirst, 2024-11-07", "DL06.personnelFirst, 2024-11-14", "DL02, 2024-11-18" })
	void limitsOfAnOpeningOn31DecemberWithThePersonnelFirst(String id, LocalDate date) {
		assertThat(dayOf(id, "2024-12-31")).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource({ "standingCommitteeMeeting, 2024-09-20, 2024-09-27", "planIssue, 2024-09-27, 2024-10-01",
			"proposeDate, 2024-09-30, 2024-10-14", "proposeDate.beforeWindowEnd, 2024-12-31, 2024-11-15",
			"acceptDate, 2024-10-04, 2024-10-09", "personnelAgreement, 2024-12-09, 2024-12-16",
			"congressResult, 2024-12-31, 2025-01-02", "DL09, 2025-01-10, 2025-02-07" })
	void limitsOfOtherOrigins(String id, String origin, LocalDate date) {
		assertThat(dayOf(id, origin)).isEqualTo(date);
	}

	@Test
	void proposingTheDayIsDueAtTheEarlierOfItsTwoLimits() {
		ComputedDeadline committees = compute("proposeDate", "2024-11-11");
		ComputedDeadline windows = compute("proposeDate.beforeWindowEnd", "2024-12-31");
		assertThat(ComputedDeadline.earliest(List.of(committees, windows))).isEqualTo(windows);
	}

	@Test
	void aLimitOfNoPlanIsInternal() {
		assertThat(this.rules.all("")).extracting(RuleInForce::rule)
			.allSatisfy((rule) -> assertThat(rule.internal()).as(rule.id())
				.isEqualTo(rule.clause().startsWith("không có trong kế hoạch")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "DL10", "DL11" })
	void aRuleWhoseReadingIsUncertainIsNotVerified(String id) {
		assertThat(rule(id).verified()).isFalse();
		assertThat(compute(id, "2024-12-31").explanation()).endsWith("cách tính này còn chờ xác nhận");
	}

	@Test
	void theRowOfTheNoticeReadsInFull() {
		assertThat(rule("DL02")).isEqualTo(new DeadlineRule("DL02", "Thông báo thời gian khai mạc đại hội",
				Trigger.OPENING, 30, DeadlineUnit.WORKING_DAY, Direction.BEFORE, true, CountingMode.B, false, false,
				"điểm 11.1 Quy định 24-QĐ/TW", true));
	}

	@ParameterizedTest
	@CsvSource({ "2025-01-19, điểm 16.1 Quy định 24-QĐ/TW, true", "2025-01-20, Quy định 232-QĐ/TW, false",
			"2025-06-30, Quy định 232-QĐ/TW, false", "2025-07-01, Quy định 294-QĐ/TW, false",
			"2026-04-08, Quy định 20-QĐ/TW, false", "2026-07-25, Quy định 20-QĐ/TW, false",
			"2026-07-26, Quy định 208-QĐ/TW, false", "2030-01-01, Quy định 208-QĐ/TW, false" })
	void limitsOfTheRatificationNameTheDocumentInForceWithTheSameDays(String day, String clause, boolean verified) {
		DeadlineRules later = rulesOn(day);
		assertThat(later.of("", List.of("DL08", "DL09"), false)).extracting(DeadlineRule::clause)
			.containsExactly(clause, clause);
		assertThat(later.of("", List.of("DL02", "DL08", "DL09"), false)).allMatch((one) -> one.verified() == verified)
			.extracting(DeadlineRule::offset)
			.containsExactly(30, 7, 15);
	}

	@Test
	void noticeThatADecisionLengthenedStaysSoAndNamesTheDocumentInForce() {
		this.rules
			.change(new RuleChange("DL02", "phung-hiep-2025", List.of(), 35, LocalDate.of(2024, 12, 31), "45-CV/HU"));
		assertThat(rulesOn("2025-01-19").of("phung-hiep-2025", List.of("DL02"), false)).singleElement()
			.returns("điểm 11.1 Quy định 24-QĐ/TW; điều chỉnh theo số 45-CV/HU", DeadlineRule::clause)
			.returns(true, DeadlineRule::verified);
		assertThat(rulesOn("2025-01-20").of("phung-hiep-2025", List.of("DL02"), false)).singleElement()
			.returns(35, DeadlineRule::offset)
			.returns("Quy định 232-QĐ/TW; điều chỉnh theo số 45-CV/HU", DeadlineRule::clause)
			.returns(false, DeadlineRule::verified);
	}

	private DeadlineRules rulesOn(String day) {
		return new DeadlineRules(this.database.client(), TestClock.standingAt(Instant.parse(day + "T01:00:00Z")));
	}

	@Test
	void everyRuleHasAnIdOfItsOwnAndCanBeFoundByIt() {
		assertThat(this.rules.all("")).extracting(RuleInForce::rule)
			.doesNotHaveDuplicates()
			.allSatisfy((rule) -> assertThat(rule(rule.id())).isEqualTo(rule));
		assertThatIllegalArgumentException().isThrownBy(() -> rule("DL99")).withMessageContaining("DL99");
	}

	@Test
	void planWhoseNoticeWaitsForThePersonnelHasItsOwnSetWhereThereIsOne() {
		assertThat(this.rules.of("", List.of("DL02", "branchVote"), true)).extracting(DeadlineRule::id)
			.containsExactly("DL02", "branchVote.personnelFirst");
	}

	private LocalDate dayOf(String id, String origin) {
		return compute(id, origin).date();
	}

	private ComputedDeadline compute(String id, String origin) {
		return this.calculator.compute(rule(id), LocalDate.parse(origin));
	}

	private DeadlineRule rule(String id) {
		return this.rules.of("", List.of(id), false).get(0);
	}

}
