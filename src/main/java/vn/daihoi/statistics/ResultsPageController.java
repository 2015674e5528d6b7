package vn.daihoi.statistics;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;

import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.Asked;
import vn.daihoi.sight.FilterReader;
import vn.daihoi.sight.PageHead;
import vn.daihoi.sight.PageWords;
import vn.daihoi.sight.Sight;

/** The page of results: tables, and charts of what stands in them. */
@Controller
class ResultsPageController {

	private final FilterReader filters;

	private final ResultsPages pages;

	private final PageHead head;

	ResultsPageController(FilterReader filters, ResultsPages pages, PageHead head) {
		this.filters = filters;
		this.pages = pages;
		this.head = head;
	}

	@GetMapping("/board/results")
	@Transactional(readOnly = true)
	String results(Asked asked, Authentication person, Model model, HttpServletResponse response) {
		this.head.of(model, person, response);
		Sight sight = Sight.of(person);
		this.pages.of(sight, this.filters.read(sight, asked)).ifPresent((page) -> model.addAttribute("page", page));
		return "results";
	}

	/** What cannot be shown is said on the page, not in a document for programs. */
	@ExceptionHandler(Refusal.class)
	String refused(Refusal refusal, Authentication person, Model model, HttpServletResponse response) {
		response.setStatus(refusal.getResponse().getStatus());
		this.head.of(model, person, response);
		model.addAttribute("refused", PageWords.of(refusal));
		return "results";
	}

}
