package vn.daihoi.board;

import java.util.OptionalInt;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.daihoi.calendar.KnownYears;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.sight.PageHead;
import vn.daihoi.sight.PlanChoices;
import vn.daihoi.sight.Sight;
import vn.daihoi.signin.SignedIn;

/** The page of the calendar, by years. */
@Controller
class CalendarPageController {

	private final WorkingCalendar calendar;

	private final PlanChoices plans;

	private final DaihoiClock clock;

	private final PageHead head;

	CalendarPageController(WorkingCalendar calendar, PlanChoices plans, DaihoiClock clock, PageHead head) {
		this.calendar = calendar;
		this.plans = plans;
		this.clock = clock;
		this.head = head;
	}

	@GetMapping("/board/calendar")
	@Transactional(readOnly = true)
	String year(@RequestParam(name = "year", defaultValue = "") String asked, Authentication person, Model model,
			HttpServletResponse response) {
		this.head.of(model, person, response);
		KnownYears years = this.calendar.years();
		model.addAttribute("proposes", SignedIn.proposesDeadlines(person));
		model.addAttribute("years", years);
		model.addAttribute("issued", this.plans.issued(Sight.of(person)));
		model.addAttribute("now", this.clock.today());
		year(asked, years).ifPresentOrElse((year) -> model.addAttribute("page", YearPage.of(year, this.calendar)),
				() -> response.setStatus(404));
		return "calendar";
	}

	/** This year, or the known one nearest to it, when none is asked for. */
	private OptionalInt year(String asked, KnownYears years) {
		int now = this.clock.today().getYear();
		if (asked.isBlank()) {
			return OptionalInt.of(Math.max(years.first(), Math.min(years.last(), now)));
		}
		return IntStream.rangeClosed(years.first(), years.last())
			.filter((year) -> String.valueOf(year).equals(asked.strip()))
			.findFirst();
	}

}
