package vn.daihoi.board;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.daihoi.document.Papers;
import vn.daihoi.organization.Role;
import vn.daihoi.sight.PageHead;
import vn.daihoi.sight.Sight;
import vn.daihoi.signin.SignedIn;

/** The page of a plan. */
@Controller
class PlanPageController {

	private final PlanPages pages;

	private final Papers papers;

	private final PageHead head;

	PlanPageController(PlanPages pages, Papers papers, PageHead head) {
		this.pages = pages;
		this.papers = papers;
		this.head = head;
	}

	@GetMapping("/plans/{code}")
	@Transactional
	String plan(@PathVariable String code, Authentication person, Model model, HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("offices", SignedIn.organizations(person, Role.OFFICE));
		model.addAttribute("organizations", Sight.of(person).organizations());
		model.addAttribute("hasPdf", this.papers.hasPdf());
		this.pages.open(Sight.of(person), code)
			.ifPresentOrElse((page) -> model.addAttribute("page", page), () -> response.setStatus(404));
		return "plan";
	}

}
