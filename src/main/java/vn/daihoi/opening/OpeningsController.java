package vn.daihoi.opening;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.PageHead;
import vn.daihoi.sight.PageWords;
import vn.daihoi.sight.PlanChoices;
import vn.daihoi.sight.Sight;

/** The page with the calendar of congresses: which meet on which day, and who attends. */
@Controller
class OpeningsController {

	private final OpeningReader reader;

	private final OpeningPages pages;

	private final PlanChoices plans;

	private final FeedAddresses feeds;

	private final DaihoiClock clock;

	private final PageHead head;

	OpeningsController(OpeningReader reader, OpeningPages pages, PlanChoices plans, FeedAddresses feeds,
			DaihoiClock clock, PageHead head) {
		this.reader = reader;
		this.pages = pages;
		this.plans = plans;
		this.feeds = feeds;
		this.clock = clock;
		this.head = head;
	}

	@GetMapping(OpeningQuery.PATH)
	@Transactional(readOnly = true)
	String openings(AskedOpenings asked, Authentication person, Model model, HttpServletResponse response) {
		this.head.of(model, person, response);
		Sight sight = Sight.of(person);
		model.addAttribute("now", this.clock.today());
		model.addAttribute("spans", OpeningSpan.values());
		model.addAttribute("plans", this.plans.of(sight));
		model.addAttribute("feedSince", this.feeds.since(person.getName()).orElse(null));
		this.reader.read(sight, asked).ifPresent((query) -> model.addAttribute("page", this.pages.of(sight, query)));
		return "openings";
	}

	/** The address is shown once, on the page that follows. */
	@PostMapping(OpeningQuery.PATH + "/feed")
	@Transactional
	String feed(@RequestParam(defaultValue = "false") boolean remove, Authentication person, RedirectAttributes next) {
		if (remove) {
			this.feeds.remove(person.getName());
			next.addFlashAttribute("removed", true);
		}
		else {
			String token = this.feeds.renew(person.getName(), this.clock.today());
			next.addFlashAttribute("feed",
					ServletUriComponentsBuilder.fromCurrentContextPath()
						.path(FeedController.PATH + token + ".ics")
						.toUriString());
		}
		return "redirect:" + OpeningQuery.PATH + "#lich-rieng";
	}

	/** What cannot be shown is said on the page, not in a document for programs. */
	@ExceptionHandler(Refusal.class)
	String refused(Refusal refusal, Authentication person, Model model, HttpServletResponse response) {
		response.setStatus(refusal.getResponse().getStatus());
		this.head.of(model, person, response);
		model.addAttribute("refused", PageWords.of(refusal));
		return "openings";
	}

}
