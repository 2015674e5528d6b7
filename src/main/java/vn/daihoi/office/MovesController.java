package vn.daihoi.office;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.sight.PageHead;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.OrganizationMoves;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.reorganization.CarryOutMove;
import vn.daihoi.reorganization.MoveEffect;
import vn.daihoi.reorganization.Reorganization;
import vn.daihoi.reorganization.SupposeMove;

/**
 * The pages on which administrators record decisions on organisations: what a decision
 * does is seen before it is recorded, and nothing typed is lost.
 */
@Controller
@RequestMapping("/organizations/moves")
class MovesController {

	private static final String RECORD = "record";

	private final Organizations organizations;

	private final OrganizationMoves moves;

	private final SupposeMove suppose;

	private final CarryOutMove carryOut;

	private final MoveLines lines;

	private final PeopleLines people;

	private final PageHead head;

	MovesController(Organizations organizations, OrganizationMoves moves, SupposeMove suppose, CarryOutMove carryOut,
			MoveLines lines, PeopleLines people, PageHead head) {
		this.organizations = organizations;
		this.moves = moves;
		this.suppose = suppose;
		this.carryOut = carryOut;
		this.lines = lines;
		this.people = people;
		this.head = head;
	}

	@GetMapping
	String all(@RequestParam(defaultValue = "") String former, Authentication person, Model model,
			HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("moves", this.moves.all());
		model.addAttribute("kinds", List.of(MoveKind.values()));
		model.addAttribute("former", former);
		return "moves";
	}

	@GetMapping("/new")
	String form(@RequestParam MultiValueMap<String, String> typed, Authentication person, Model model,
			HttpServletResponse response) {
		Map<String, Organization> known = known();
		return page(SuggestedMove.of(typed, named(new TypedMove(typed), known)), known, person, model, response);
	}

	private static List<Organization> named(TypedMove typed, Map<String, Organization> known) {
		return typed.former().stream().map(known::get).filter((one) -> one != null).distinct().toList();
	}

	@PostMapping
	String take(@RequestParam MultiValueMap<String, String> fields, Authentication person, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		TypedMove typed = new TypedMove(fields);
		Map<String, Organization> known = known();
		try {
			Reorganization move = typed.read(known);
			if (typed.ticked("act", RECORD)) {
				next.addFlashAttribute("recorded",
						this.carryOut.carryOut(move, typed.value("seen"), person.getName()).text());
				return "redirect:/organizations/moves";
			}
			show(this.suppose.of(move), move, model);
		}
		catch (Refusal refusal) {
			response.setStatus(refusal.getResponse().getStatus());
			model.addAttribute("wrong", refusal.findings().stream().map(Finding::sentence).toList());
			showAgain(typed, known, model);
		}
		return page(typed, known, person, model, response);
	}

	/** What it does is shown beside what forbids it, when that can be told. */
	private void showAgain(TypedMove typed, Map<String, Organization> known, Model model) {
		try {
			Reorganization move = typed.read(known);
			show(this.suppose.of(move), move, model);
		}
		catch (Refusal asBefore) {
			// already told
		}
	}

	private void show(MoveEffect effect, Reorganization move, Model model) {
		model.addAttribute("seen", effect.version());
		model.addAttribute("organizations", this.lines.organizations(effect));
		model.addAttribute("congresses", this.lines.congresses(effect));
		model.addAttribute("directedAnew", effect.isDirectedAnew());
		model.addAttribute("home", this.people.home(move, effect));
		model.addAttribute("works", this.lines.work(effect));
		model.addAttribute("mayBegin", effect.mayBegin());
		model.addAttribute("members", this.people.members(move));
		model.addAttribute("posts", this.people.posts(move));
		model.addAttribute("roles", this.people.roles(move, effect));
		model.addAttribute("children", this.lines.children(effect));
		model.addAttribute("results", move.result());
	}

	private static Map<String, String> names(Map<String, Organization> known) {
		return known.values().stream().collect(Collectors.toMap(Organization::code, Organization::name));
	}

	private Map<String, Organization> known() {
		return this.organizations.all().stream().collect(Collectors.toMap(Organization::code, Function.identity()));
	}

	private String page(TypedMove typed, Map<String, Organization> known, Authentication person, Model model,
			HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("form", typed);
		model.addAttribute("known", named(typed, known));
		model.addAttribute("superiors", names(known));
		model.addAttribute("kinds", List.of(OrganizationKind.values()));
		return "move";
	}

}
