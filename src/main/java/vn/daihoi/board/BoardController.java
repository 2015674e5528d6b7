package vn.daihoi.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressState;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Accounts;

/** The page of supervisors. */
@Controller
class BoardController {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
			+ " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private final FilterReader filters;

	private final Boards boards;

	private final Accounts accounts;

	private final DaihoiClock clock;

	BoardController(FilterReader filters, Boards boards, Accounts accounts, DaihoiClock clock) {
		this.filters = filters;
		this.boards = boards;
		this.accounts = accounts;
		this.clock = clock;
	}

	@GetMapping("/board")
	@Transactional(readOnly = true)
	String board(Asked asked, Authentication person, Model model, HttpServletResponse response) {
		head(model, person, response);
		this.boards.of(Sight.of(person), this.filters.read(asked))
			.ifPresent((board) -> model.addAttribute("board", board));
		model.addAttribute("states", states());
		return "board";
	}

	/** What cannot be shown is said on the page, not in a document for programs. */
	@ExceptionHandler(Refusal.class)
	String refused(Refusal refusal, Authentication person, Model model, HttpServletResponse response) {
		response.setStatus(refusal.getResponse().getStatus());
		head(model, person, response);
		model.addAttribute("refused", refusal.getMessage());
		return "board";
	}

	private void head(Model model, Authentication person, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		LocalDate today = this.clock.today();
		model.addAttribute("person", this.accounts.name(person.getName()));
		model.addAttribute("today", VietnameseDate.withWeekday(today));
		model.addAttribute("virtual", !this.clock.offset().isZero());
	}

	private static List<CongressState> states() {
		return Arrays.asList(CongressState.values());
	}

}
