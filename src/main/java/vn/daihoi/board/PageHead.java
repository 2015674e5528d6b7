package vn.daihoi.board;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.signin.Accounts;

/** What the head of each page says: who is signed in, which day it is. */
@Component
class PageHead {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
			+ " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private final Accounts accounts;

	private final DaihoiClock clock;

	PageHead(Accounts accounts, DaihoiClock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	void of(Model model, Authentication person, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		model.addAttribute("person", this.accounts.name(person.getName()));
		model.addAttribute("today", VietnameseDate.withWeekday(this.clock.today()));
		model.addAttribute("virtual", !this.clock.offset().isZero());
	}

}
