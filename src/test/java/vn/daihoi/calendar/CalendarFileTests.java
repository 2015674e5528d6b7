package vn.daihoi.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Days of the calendar as iCalendar, out and in. */
class CalendarFileTests {

	private static final Instant WRITTEN = Instant.parse("2026-11-21T01:02:03Z");

	private final WorkingCalendar calendar = VietnameseCalendar.workingCalendar();

	private DaysRead read(String... lines) {
		String file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Khác//VI\r\n" + String.join("\r\n", lines)
				+ "\r\nEND:VCALENDAR\r\n";
		return read(file.getBytes(StandardCharsets.UTF_8));
	}

	private DaysRead read(byte[] file) {
		return new ReadCalendarFile(this.calendar).read(file);
	}

	private static String event(String... lines) {
		return "BEGIN:VEVENT\r\nUID:1@khac\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
	}

	private static List<LocalDate> dates(DaysRead read) {
		return read.changes().stream().map(DaysRead.Change::date).toList();
	}

	private static String text(List<CalendarDay> days) {
		return new String(CalendarFile.of(days, WRITTEN), StandardCharsets.UTF_8);
	}

	@Test
	void dayIsAnEventOfTheWholeDayWithItsKindAndBasis() {
		assertThat(
				text(List.of(this.calendar.day(LocalDate.of(2026, 11, 23)).orElseThrow())).replace("\r\n ", "").lines())
			.contains("BEGIN:VCALENDAR", "VERSION:2.0", "UID:ngay-lam-viec-2026-11-23@daihoi",
					"DTSTAMP:20261121T010203Z", "DTSTART;VALUE=DATE:20261123", "DTEND;VALUE=DATE:20261124",
					"SUMMARY:Dự kiến ngày nghỉ hoán đổi: Đề xuất hoán đổi với thứ Bảy 28/11/2026", "STATUS:TENTATIVE",
					"CATEGORIES:SWAP_OFF", "TRANSP:TRANSPARENT");
	}

	@Test
	void linesAreFoldedAtSeventyFiveOctetsAndEndWithBothSigns() {
		CalendarDay day = new CalendarDay(LocalDate.of(2026, 12, 1), DayKind.HOLIDAY,
				"Nghỉ phòng, chống bão; " + "ở các xã ven biển, ".repeat(10), true);
		String file = text(List.of(day));
		assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
		assertThat(file.split("\r\n")).allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		assertThat(file).contains("phòng\\, chống bão\\;");
	}

	@Test
	void ownFileChangesNothing() {
		WorkingCalendar odd = this.calendar.with(List.of(CalendarChange.to(new CalendarDay(LocalDate.of(2026, 12, 1),
				DayKind.HOLIDAY, "Nghỉ bão;  số 13,\nphía Nam \\ ven biển", true))));
		for (WorkingCalendar one : List.of(this.calendar, odd)) {
			DaysRead read = new ReadCalendarFile(one).read(CalendarFile.of(one.days(), WRITTEN));
			assertThat(read.changes()).isEmpty();
			assertThat(read.findings()).isEmpty();
		}
	}

	@Test
	void ownFileTellsWhatIsOtherInAnotherCalendar() {
		LocalDate day = LocalDate.of(2026, 11, 23);
		CalendarDay decided = new CalendarDay(day, DayKind.SWAP_OFF, "Quyết định 1/QĐ-TTg", true);
		WorkingCalendar other = this.calendar.with(List.of(CalendarChange.to(decided)));
		DaysRead read = read(CalendarFile.of(other.days(2026), WRITTEN));
		assertThat(read.changes()).singleElement()
			.isEqualTo(new DaysRead.Change(day, DayKind.SWAP_OFF, "Quyết định 1/QĐ-TTg", true,
					"Thứ Hai 23/11/2026: trước là ngày nghỉ hoán đổi (Đề xuất hoán đổi với thứ Bảy 28/11/2026), chưa có "
							+ "quyết định chính thức; theo tệp là ngày nghỉ hoán đổi (Quyết định 1/QĐ-TTg)"));
	}

	@Test
	void eventOfAnotherProgramIsAHolidayOnEachOfItsWorkedDays() {
		DaysRead read = read(event("DTSTART;VALUE=DATE:20261210", "DTEND;VALUE=DATE:20261215", "SUMMARY:Nghỉ bão",
				"STATUS:TENTATIVE"));
		assertThat(dates(read)).containsExactly(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 11),
				LocalDate.of(2026, 12, 14));
		assertThat(read.changes().get(0)).isEqualTo(new DaysRead.Change(LocalDate.of(2026, 12, 10), DayKind.HOLIDAY,
				"Nghỉ bão", false, "Thứ Năm 10/12/2026: "
						+ "trước là ngày làm việc; theo tệp là ngày nghỉ lễ (Nghỉ bão), chưa có quyết định chính thức"));
		assertThat(read.findings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "20261124, 0", "20261123, 1", "20270501, 0", "20260822, 1", "20260825, 1" })
	void eventOfAnotherProgramSaysNothingNewOfADecidedDayOff(String date, int changes) {
		assertThat(read(event("DTSTART;VALUE=DATE:" + date, "SUMMARY:Nghỉ")).changes()).hasSize(changes);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DTSTART;VALUE=DATE:20261210 | DTEND;VALUE=DATE:20261210 | 1
			DTSTART;VALUE=DATE:20261210 | DURATION:P1D              | 1
			DTSTART;VALUE=DATE:20261207 | DURATION:P1W              | 5
			DTSTART:20261210            | DTEND:20261212            | 2
			""")
	void lengthOfAnEventIsReadAsProgramsWriteIt(String start, String end, int days) {
		assertThat(read(event(start, end, "SUMMARY:Nghỉ")).changes()).hasSize(days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DTSTART;VALUE=DATE:20260231     | SUMMARY:Nghỉ                | ngày đó không có thật
			DTSTART;VALUE=DATE:20261350     | SUMMARY:Nghỉ                | ngày đó không có thật
			DTSTART;VALUE=DATE:mai          | SUMMARY:Nghỉ                | không có ngày bắt đầu
			COMMENT:không ngày              | SUMMARY:Nghỉ                | không có ngày bắt đầu
			DTSTART:20261210T080000         | SUMMARY:Nghỉ                | có giờ
			DTSTART;VALUE=DATE:20261210     | DTEND:20261211T080000Z      | không có tiêu đề
			DTSTART;VALUE=DATE:20261210     | RRULE:FREQ=YEARLY           | không có tiêu đề
			DTSTART;VALUE=DATE:19991231     | SUMMARY:Nghỉ                | nằm ngoài các năm 2000–2100
			DTSTART;VALUE=DATE:21010101     | SUMMARY:Nghỉ                | nằm ngoài các năm 2000–2100
			DTSTART;VALUE=DATE:20300101     | SUMMARY:Nghỉ                | năm này không liền kề
			""")
	void whatCannotBeTakenIsNamedWithItsReason(String first, String second, String told) {
		DaysRead read = read(event(first, second), event("DTSTART;VALUE=DATE:20261211", "SUMMARY:Nghỉ bão"));
		assertThat(dates(read)).containsExactly(LocalDate.of(2026, 12, 11));
		assertThat(read.findings()).singleElement().extracting(Finding::text).asString().contains(told, "Bỏ qua");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RRULE:FREQ=YEARLY           | hãy ghi mỗi ngày thành một sự kiện riêng
			RDATE;VALUE=DATE:20271210   | hãy ghi mỗi ngày thành một sự kiện riêng
			DTEND;VALUE=DATE:20261209   | phải dài từ 1 đến 31 ngày
			DTEND;VALUE=DATE:20270210   | phải dài từ 1 đến 31 ngày
			DTEND;VALUE=DATE:20260231   | ngày kết thúc không có thật
			DTEND:20261211T080000Z      | có giờ
			DURATION:PT8H               | dài lẻ ngày
			DURATION:P999999999W        | nằm ngoài các năm
			STATUS:CANCELLED            | đã bị hủy
			""")
	void eventThatIsNoSpanOfWholeDaysIsLeftOut(String line, String told) {
		DaysRead read = read(event("DTSTART;VALUE=DATE:20261210", "SUMMARY:Nghỉ bão", line));
		assertThat(read.changes()).isEmpty();
		assertThat(read.findings()).singleElement()
			.extracting(Finding::text)
			.asString()
			.startsWith("Bỏ qua sự kiện “Nghỉ bão”: sự kiện này ")
			.contains(told);
	}

	@Test
	void eventThatIsLeftOutIsNamedByItsPlaceInTheFile() {
		DaysRead read = read(event("DTSTART;VALUE=DATE:20261211", "SUMMARY:Nghỉ bão"),
				event("DTSTART:20261210T080000", "SUMMARY:Họp"));
		assertThat(read.findings()).singleElement()
			.extracting(Finding::text)
			.asString()
			.endsWith("(sự kiện thứ 2 trong tệp)");
	}

	@Test
	void dayThatTheCalendarHasSoIsToldAndChangesNothing() {
		DaysRead read = read(event("DTSTART;VALUE=DATE:20260902", "SUMMARY:Quốc khánh"));
		assertThat(read.changes()).isEmpty();
		assertThat(read.known()).containsExactly(LocalDate.of(2026, 9, 2));
	}

	@Test
	void dayThatStandsTwiceCountsOnceAndIsTold() {
		DaysRead read = read(event("DTSTART;VALUE=DATE:20261210", "SUMMARY:Nghỉ bão"),
				event("DTSTART;VALUE=DATE:20261210", "SUMMARY:Nghỉ lũ"));
		assertThat(read.changes()).singleElement().extracting(DaysRead.Change::basis).isEqualTo("Nghỉ bão");
		assertThat(read.findings()).singleElement().extracting(Finding::text).asString().contains("Ngày 10/12/2026");
	}

	@Test
	void newYearIsToldToBeComplete() {
		DaysRead read = read(event("DTSTART;VALUE=DATE:20280103", "SUMMARY:Nghỉ bù Tết Dương lịch"));
		assertThat(dates(read)).containsExactly(LocalDate.of(2028, 1, 3));
		assertThat(read.findings()).singleElement()
			.extracting(Finding::text)
			.asString()
			.contains("Lịch chưa có năm 2028");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Ngày;Nghỉ\n01/01/2026;Tết", "PK\u0003\u0004\u0000", "<html></html>",
			"BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n" })
	void fileThatIsNoCalendarIsRefused(String file) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(file.getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining("không phải tệp lịch iCalendar (.ics)")
			.satisfies((refusal) -> assertThat(refusal.getResponse().getStatus()).isEqualTo(422));
	}

	@Test
	void fileThatIsTooLargeOrHoldsTooManyEventsIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(new byte[ReadCalendarFile.MOST_OCTETS + 1]))
			.withMessageContaining("lớn hơn 1 MB");
		String events = (event("DTSTART;VALUE=DATE:20261210", "SUMMARY:Nghỉ") + "\r\n").repeat(1001);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(events.strip()))
			.withMessageContaining("từ 1 đến 1000 sự kiện, tệp này có 1001");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read("METHOD:PUBLISH"))
			.withMessageContaining("tệp này có 0");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(new byte[] { (byte) 0xff, (byte) 0xfe, 0 }))
			.withMessageContaining("không phải tệp lịch");
	}

	@Test
	void damagedFileGivesAnAnswerOrARefusalAndNothingElse() {
		byte[] sound = CalendarFile.of(this.calendar.days(), WRITTEN);
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			byte[] damaged = sound.clone();
			random.ints(1 + random.nextInt(40), 0, damaged.length)
				.forEach((at) -> damaged[at] = (byte) (32 + random.nextInt(95)));
			try {
				read(damaged);
			}
			catch (Refusal refusal) {
				assertThat(refusal.findings()).isNotEmpty();
			}
		}
	}

}
