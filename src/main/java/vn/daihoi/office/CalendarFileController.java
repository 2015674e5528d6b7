package vn.daihoi.office;

import java.io.IOException;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.daihoi.calendar.CalendarDay;
import vn.daihoi.calendar.CalendarFile;
import vn.daihoi.calendar.DaysRead;
import vn.daihoi.calendar.EventAnswer;
import vn.daihoi.calendar.ReadCalendarFile;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * The days of the calendar as iCalendar: out for everybody, in for who proposes changes.
 */
@RestController
@RequestMapping("/api/calendar")
class CalendarFileController {

	private final WorkingCalendar calendar;

	private final ReadCalendarFile files;

	private final DaihoiClock clock;

	CalendarFileController(WorkingCalendar calendar, ReadCalendarFile files, DaihoiClock clock) {
		this.calendar = calendar;
		this.files = files;
		this.clock = clock;
	}

	/** The days of a year; of all years without one. */
	@GetMapping("/days.ics")
	ResponseEntity<byte[]> days(@RequestParam(defaultValue = "") String year) {
		List<CalendarDay> days = year.isBlank() ? this.calendar.days() : this.calendar.days(year(year));
		String name = year.isBlank() ? "lich-lam-viec.ics" : "lich-lam-viec-" + year.strip() + ".ics";
		return EventAnswer.of(name, CalendarFile.of(days, this.clock.instant()));
	}

	/** What a file would change; it changes nothing. */
	@PostMapping("/days/read")
	DaysRead read(@RequestParam(name = "file", required = false) @Nullable MultipartFile uploaded) throws IOException {
		if (uploaded == null || uploaded.isEmpty()) {
			throw refusal("file", "Chưa chọn tệp lịch (.ics), hoặc tệp rỗng; hãy chọn tệp rồi gửi lại");
		}
		return this.files.read(uploaded.getBytes());
	}

	private static int year(String text) {
		try {
			return Integer.parseInt(text.strip());
		}
		catch (NumberFormatException ex) {
			throw refusal("year", "Tham số year không hợp lệ; hãy ghi năm, ví dụ 2026");
		}
	}

	private static Refusal refusal(String field, String text) {
		return Refusal.impossible(List.of(Finding.error("PARAMETER", field, text, "")));
	}

}
