package vn.daihoi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.Database;
import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of real dates, each cell through a rule as it is shipped. */
class DateTablesTests {

	private static final WorkingCalendar CALENDAR = VietnameseCalendar.workingCalendar();

	private static final DeadlineCalculator CALCULATOR = new DeadlineCalculator(CALENDAR);

	private static Database database;

	@BeforeAll
	static void migrate() {
		database = Database.h2();
	}

	@AfterAll
	static void close() {
		database.close();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# opening      | A              | B
			SUN 2024-12-01 | MON 2024-10-21 | FRI 2024-10-18
			MON 2024-12-02 | MON 2024-10-21 | FRI 2024-10-18
			FRI 2024-12-06 | FRI 2024-10-25 | THU 2024-10-24
			SUN 2024-12-15 | MON 2024-11-04 | FRI 2024-11-01
			TUE 2024-12-31 | TUE 2024-11-19 | MON 2024-11-18
			FRI 2025-01-24 | THU 2024-12-12 | WED 2024-12-11
			MON 2025-02-03 | FRI 2024-12-13 | THU 2024-12-12
			FRI 2025-02-28 | FRI 2025-01-10 | THU 2025-01-09
			MON 2025-03-17 | MON 2025-02-03 | FRI 2025-01-24
			MON 2025-03-31 | MON 2025-02-17 | FRI 2025-02-14
			FRI 2025-06-13 | TUE 2025-04-29 | MON 2025-04-28
			FRI 2025-07-18 | FRI 2025-06-06 | THU 2025-06-05
			""", delimiter = '|')
	void theNoticeOfAnOpening(String opening, String readingA, String readingB) {
		assertThat(named(day("DL02", opening))).isEqualTo(readingB);
		assertThat(named(day(counted(rule("DL02"), CountingMode.A), opening))).isEqualTo(readingA);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# notice       | A              | B
			FRI 2024-09-20 | FRI 2024-11-01 | SAT 2024-11-02
			TUE 2024-10-01 | TUE 2024-11-12 | WED 2024-11-13
			TUE 2024-10-15 | TUE 2024-11-26 | WED 2024-11-27
			THU 2024-10-31 | THU 2024-12-12 | FRI 2024-12-13
			FRI 2024-11-15 | FRI 2024-12-27 | SAT 2024-12-28
			MON 2024-11-18 | MON 2024-12-30 | TUE 2024-12-31
			TUE 2024-11-19 | TUE 2024-12-31 | WED 2025-01-01
			MON 2025-01-20 | MON 2025-03-10 | TUE 2025-03-11
			""", delimiter = '|')
	void theEarliestOpeningAfterANotice(String notice, String readingA, String readingB) {
		DeadlineRule opening = turned(rule("DL02"));
		assertThat(named(day(counted(opening, CountingMode.A), notice))).isEqualTo(readingA);
		assertThat(named(day(opening, notice))).isEqualTo(readingB);
		assertThat(day("DL02", readingB)).as("the notice is in time for it").isEqualTo(parsed(notice));
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					# closing      | +5 days        | +5 wd          | +7 wd          | then +15 wd    | +15 wd         | +6 months
					SUN 2024-12-01 | FRI 2024-12-06 | FRI 2024-12-06 | TUE 2024-12-10 | TUE 2024-12-31 | FRI 2024-12-20 | SUN 2025-06-01
					TUE 2024-12-31 | SUN 2025-01-05 | WED 2025-01-08 | FRI 2025-01-10 | FRI 2025-02-07 | WED 2025-01-22 | MON 2025-06-30
					FRI 2025-02-28 | WED 2025-03-05 | FRI 2025-03-07 | TUE 2025-03-11 | TUE 2025-04-01 | FRI 2025-03-21 | THU 2025-08-28
					TUE 2025-03-18 | SUN 2025-03-23 | TUE 2025-03-25 | THU 2025-03-27 | FRI 2025-04-18 | WED 2025-04-09 | THU 2025-09-18
					""",
			delimiter = '|')
	void whatFollowsAClosing(String closing, String report, String reportInWorkingDays, String file, String decision,
			String complaints, String ballots) {
		assertThat(named(day("DL11", closing))).isEqualTo(report);
		assertThat(named(day(inWorkingDays(rule("DL11")), closing))).isEqualTo(reportInWorkingDays);
		assertThat(named(day("DL08", closing))).isEqualTo(file);
		assertThat(named(day("DL09", file))).isEqualTo(decision);
		assertThat(named(day("DL10", closing))).isEqualTo(complaints);
		assertThat(named(day("DL13", closing))).isEqualTo(ballots);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# rule          | origin     | day        | internal | verified
			DL01            | 2024-11-15 | 2024-11-15 | false    | true
			DL02            | 2024-12-31 | 2024-11-18 | false    | true
			DL03            | 2025-03-17 | 2025-02-21 | false    | false
			DL04            | 2024-12-05 | 2024-12-04 | false    | true
			DL05            | 2024-12-31 | 2024-12-30 | false    | true
			DL06            | 2024-12-31 | 2024-12-16 | true     | true
			DL07            | 2024-12-31 | 2024-12-31 | false    | true
			DL07.grassroots | 2025-03-17 | 2025-03-18 | false    | false
			DL08            | 2024-12-31 | 2025-01-10 | false    | true
			DL09            | 2025-01-10 | 2025-02-07 | false    | true
			DL10            | 2024-12-31 | 2025-01-22 | false    | false
			DL11            | 2024-12-31 | 2025-01-05 | false    | false
			DL12            | 2025-01-09 | 2025-01-09 | false    | true
			DL13            | 2024-12-31 | 2025-06-30 | false    | true
			DL14            | 2024-12-15 | 2024-12-15 | false    | false
			DL15            | 2025-07-10 | 2025-07-10 | false    | false
			""", delimiter = '|')
	void theCatalogue(String id, LocalDate origin, LocalDate date, boolean internal, boolean verified) {
		ComputedDeadline deadline = CALCULATOR.compute(rule(id), origin);
		assertThat(deadline).returns(date, ComputedDeadline::date).returns(internal, ComputedDeadline::internal);
		assertThat(deadline.explanation().endsWith("; cách tính này còn chờ xác nhận")).isEqualTo(!verified);
		assertThat(deadline.clause()).isNotBlank();
	}

	@Test
	void theListOfRulesKnowsNoneBeforeItIsIssued() {
		assertThat(ids("2024-10-09")).doesNotContain("DL03", "DL10", "DL13", "DL15").contains("DL02", "DL14");
		assertThat(ids("2024-10-10")).contains("DL03", "DL10", "DL13").doesNotContain("DL15");
		assertThat(ids("2025-07-01")).contains("DL15");
	}

	/** What a plan of 2024 contradicts itself in, as it is known of it. */
	@Test
	void whoeverWaitsForTheListOf15NovemberMayOpenOnTheLastDaysAlone() {
		DeadlineRule opening = turned(rule("DL02"));
		assertThat(day(opening, "2024-11-15")).isEqualTo("2024-12-28");
		assertThat(day(counted(opening, CountingMode.A), "2024-11-15")).isEqualTo("2024-12-27");
		assertThat(workingDaysAfterUntil("2024-10-21", "2024-11-15")).isEqualTo(19);
		assertThat(workingDaysAfterUntil("2024-10-18", "2024-11-15")).isEqualTo(20);
	}

	@Test
	void theReportOfTheLastDayRollsToTheNextWorkingDayWhereAPlanSaysSo() {
		assertThat(day(rolling(rule("DL11")), "2024-12-31")).isEqualTo("2025-01-06");
		assertThat(day(rolling(rule("DL11")), "2024-12-01")).isEqualTo("2024-12-06");
	}

	@Test
	void theReportUpwardComesBeforeRatificationsAndComplaintsOfTheLastDay() {
		LocalDate report = day("DL12", "2025-01-09");
		assertThat(report).isBefore(day("DL08", "2024-12-31")).isBefore(day("DL10", "2024-12-31"));
		assertThat(day("DL09", "2025-01-10")).isAfter(report);
	}

	@ParameterizedTest
	@CsvSource({ "2025-02-03, 2024-12-13, 2024-12-12", "2025-02-28, 2025-01-10, 2025-01-09" })
	void theNoticesOfFebruaryGoOutBeforeAndInThePilotsMonth(String opening, LocalDate readingA, LocalDate readingB) {
		assertThat(day(counted(rule("DL02"), CountingMode.A), opening)).isEqualTo(readingA);
		assertThat(day("DL02", opening)).isEqualTo(readingB);
	}

	@Test
	void aMakeupSaturdayIsCountedAndSaid() {
		ComputedDeadline notice = CALCULATOR.compute(rule("DL02"), LocalDate.of(2025, 6, 4));
		assertThat(CALENDAR.isWorkingDay(LocalDate.of(2025, 4, 26))).isTrue();
		assertThat(notice.date()).isEqualTo("2025-04-18");
		assertThat(notice.explanation()).contains("có tính thứ Bảy làm bù 26/04/2025");
	}

	private static int workingDaysAfterUntil(String first, String last) {
		return CALENDAR.workingDaysBetween(LocalDate.parse(first), LocalDate.parse(last).plusDays(1));
	}

	private static LocalDate day(String id, String origin) {
		return day(rule(id), origin);
	}

	private static LocalDate day(DeadlineRule rule, String origin) {
		return CALCULATOR.compute(rule, parsed(origin)).date();
	}

	private static LocalDate parsed(String named) {
		LocalDate day = LocalDate.parse(named.substring(named.length() - 10));
		assertThat(named).isIn(day.toString(), named(day));
		return day;
	}

	private static String named(LocalDate day) {
		return day.getDayOfWeek().name().substring(0, 3) + " " + day;
	}

	private static List<String> ids(String today) {
		return rules(today).all("").stream().map((held) -> held.rule().id()).toList();
	}

	private static DeadlineRule rule(String id) {
		return rules("2024-12-31").of("", List.of(id), false).get(0);
	}

	private static DeadlineRules rules(String today) {
		return new DeadlineRules(database.client(), TestClock.standingAt(Instant.parse(today + "T01:00:00Z")));
	}

	private static DeadlineRule counted(DeadlineRule rule, CountingMode mode) {
		return like(rule, DeadlineUnit.WORKING_DAY, rule.direction(), mode, false);
	}

	private static DeadlineRule inWorkingDays(DeadlineRule rule) {
		return counted(rule, CountingMode.A);
	}

	private static DeadlineRule turned(DeadlineRule rule) {
		return like(rule, rule.unit(), Direction.AFTER, rule.countingMode(), false);
	}

	private static DeadlineRule rolling(DeadlineRule rule) {
		return like(rule, rule.unit(), rule.direction(), rule.countingMode(), true);
	}

	private static DeadlineRule like(DeadlineRule rule, DeadlineUnit unit, Direction direction, CountingMode mode,
			boolean roll) {
		return new DeadlineRule(rule.id(), rule.name(), rule.trigger(), rule.offset(), unit, direction,
				rule.inclusive(), mode, roll, rule.internal(), rule.clause(), rule.verified());
	}

}
