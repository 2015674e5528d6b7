package vn.daihoi.calendar;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which day lies a number of working days from another. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

	private final WorkingCalendar calendar;

	CalendarController(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	// the parameters come as text so that a wrong one is answered in our words
	@GetMapping("/working-day")
	WorkingDayAnswer workingDay(@RequestParam(required = false) String from,
			@RequestParam(required = false) String days, @RequestParam(defaultValue = "B") String mode) {
		WorkingDayQuestion question = WorkingDayQuestion.of(from, days, mode);
		return WorkingDayAnswer.of(this.calendar.count(question.from(), question.days(), question.mode()));
	}

}
