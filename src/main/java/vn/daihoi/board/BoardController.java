package vn.daihoi.board;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.daihoi.congress.CongressState;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.sight.Asked;
import vn.daihoi.sight.Concern;
import vn.daihoi.sight.FilterReader;
import vn.daihoi.sight.ListColumn;
import vn.daihoi.sight.PageHead;
import vn.daihoi.sight.PageWords;
import vn.daihoi.sight.MainStep;
import vn.daihoi.sight.Sight;
import vn.daihoi.signin.SignedIn;

/** The page of supervisors. */
@Controller
class BoardController {

	private static final Duration LONGEST_WATCH = Duration.ofHours(8);

	/** At this answer htmx stops asking. */
	private static final int ENOUGH = 286;

	private final FilterReader filters;

	private final Boards boards;

	private final MailOnBoard mail;

	private final Freshness freshness;

	private final PageHead head;

	BoardController(FilterReader filters, Boards boards, MailOnBoard mail, Freshness freshness, PageHead head) {
		this.filters = filters;
		this.boards = boards;
		this.mail = mail;
		this.freshness = freshness;
		this.head = head;
	}

	@GetMapping("/board")
	@Transactional(readOnly = true)
	String board(Asked asked, Authentication person, Model model, HttpServletResponse response) {
		this.head.of(model, person, response);
		Sight sight = Sight.of(person);
		this.boards.of(sight, this.filters.read(sight, asked), (String) model.getAttribute("person"))
			.ifPresent((board) -> model.addAttribute("board", board));
		this.mail.of(model, person);
		model.addAttribute("states", states());
		model.addAttribute("kinds", OrganizationKind.values());
		model.addAttribute("columns", ListColumn.values());
		model.addAttribute("concerns", Concern.values());
		model.addAttribute("steps", MainStep.values());
		model.addAttribute("mark", this.freshness.mark());
		model.addAttribute("time", this.freshness.time());
		model.addAttribute("organizations", sight.organizations());
		model.addAttribute("groups", SignedIn.groups(person));
		return "board";
	}

	/**
	 * Tells the page whether something was done since it was made, and nothing else;
	 * hours after the sign-in that it need not ask any more, so that a page left open
	 * does not keep its session for ever.
	 */
	@GetMapping("/board/changes")
	ResponseEntity<Void> changes(@RequestParam(defaultValue = "") String since, HttpSession session) {
		if (session.getLastAccessedTime() - session.getCreationTime() > LONGEST_WATCH.toMillis()) {
			return ResponseEntity.status(ENOUGH).build();
		}
		return since.equals(this.freshness.mark()) ? ResponseEntity.noContent().build()
				: ResponseEntity.ok().header("HX-Trigger", "boardChanged").build();
	}

	/** What cannot be shown is said on the page, not in a document for programs. */
	@ExceptionHandler(Refusal.class)
	String refused(Refusal refusal, Authentication person, Model model, HttpServletResponse response) {
		response.setStatus(refusal.getResponse().getStatus());
		this.head.of(model, person, response);
		model.addAttribute("refused", PageWords.of(refusal));
		return "board";
	}

	private static List<CongressState> states() {
		return Arrays.asList(CongressState.values());
	}

}
