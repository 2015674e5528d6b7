package vn.daihoi.training;

import java.util.List;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.sight.PageHead;
import vn.daihoi.clock.AdvanceClock;
import vn.daihoi.regulation.Refusal;

/** The page of the training control, for administrators. */
@Controller
@RequestMapping("/training")
@Profile("!production")
class TrainingController {

	private final PlayStory play;

	private final TrainingPages pages;

	private final AdvanceClock advance;

	private final PageHead head;

	TrainingController(PlayStory play, TrainingPages pages, AdvanceClock advance, PageHead head) {
		this.play = play;
		this.pages = pages;
		this.advance = advance;
		this.head = head;
	}

	@GetMapping
	String page(Authentication person, Model model, HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("page", this.pages.page());
		return "training";
	}

	@PostMapping("/next")
	String next(@RequestParam @Nullable Integer chapter, Authentication person, RedirectAttributes page) {
		page.addFlashAttribute("told", this.pages.line(this.play.play(person.getName(), chapter)));
		return "redirect:/training";
	}

	@PostMapping("/clock")
	String clock(@RequestParam String to, RedirectAttributes page) {
		List<String> failed = this.advance.to(to).failed();
		page.addFlashAttribute("moved", true);
		page.addFlashAttribute("failed", failed);
		return "redirect:/training";
	}

	/** What cannot be done is said on the page. */
	@ExceptionHandler(Refusal.class)
	String refused(Refusal refusal, Authentication person, Model model, HttpServletResponse response) {
		response.setStatus(refusal.getResponse().getStatus());
		model.addAttribute("refused", refusal.getMessage());
		return page(person, model, response);
	}

}
