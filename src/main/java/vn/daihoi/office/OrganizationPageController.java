package vn.daihoi.office;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.audit.AuditTrail;
import vn.daihoi.sight.PageHead;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.OrganizationMoves;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.PastOrganizations;
import vn.daihoi.regulation.Refusal;

/** The page of one organisation, where an administrator corrects it. */
@Controller
@RequestMapping("/organizations/{code}")
class OrganizationPageController {

	private final Organizations organizations;

	private final PastOrganizations past;

	private final OrganizationMoves moves;

	private final CorrectOrganization correct;

	private final AuditTrail audit;

	private final PageHead head;

	OrganizationPageController(Organizations organizations, PastOrganizations past, OrganizationMoves moves,
			CorrectOrganization correct, AuditTrail audit, PageHead head) {
		this.organizations = organizations;
		this.past = past;
		this.moves = moves;
		this.correct = correct;
		this.audit = audit;
		this.head = head;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String page(@PathVariable String code, Authentication person, Model model, HttpServletResponse response) {
		return page(known(code), Correction.of(known(code)), person, model, response);
	}

	@PostMapping
	String correct(@PathVariable String code, Correction typed, Authentication person, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		try {
			Organization wanted = typed.organization(known(code));
			next.addFlashAttribute("saved",
					this.correct.correct(wanted, typed.seen(), person.getName())
						.map(Change::text)
						.orElse("không có gì khác"));
			return "redirect:/organizations/{code}";
		}
		catch (Refusal refusal) {
			response.setStatus(refusal.getResponse().getStatus());
			model.addAttribute("wrong", refusal.findings().stream().map(OrganizationSheet::told).toList());
			return page(known(code), typed.seenNow(known(code)), person, model, response);
		}
	}

	private Organization known(String code) {
		return this.organizations.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String page(Organization known, Correction form, Authentication person, Model model,
			HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("organization", known);
		model.addAttribute("form", form);
		model.addAttribute("endedOn", this.past.endedOn(known.code()).orElse(null));
		model.addAttribute("moves", this.moves.of(known.code()));
		model.addAttribute("kinds", List.of(OrganizationKind.values()));
		model.addAttribute("below", this.organizations.childrenOf(known.code()));
		model.addAttribute("history", this.audit.of(known.code()).stream().map(PastChange::of).toList());
		return "organization";
	}

}
