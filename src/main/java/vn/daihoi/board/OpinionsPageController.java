package vn.daihoi.board;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.daihoi.opinion.CollectedOpinions;
import vn.daihoi.opinion.UpperDrafts;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.sight.PageHead;
import vn.daihoi.sight.Sight;

/** The drafts of superior congresses, and what the branches said on them. */
@Controller
class OpinionsPageController {

	private final Plans plans;

	private final UpperDrafts drafts;

	private final CollectedOpinions opinions;

	private final PageHead head;

	OpinionsPageController(Plans plans, UpperDrafts drafts, CollectedOpinions opinions, PageHead head) {
		this.plans = plans;
		this.drafts = drafts;
		this.opinions = opinions;
		this.head = head;
	}

	@GetMapping("/plans/{code}/opinions")
	@Transactional(readOnly = true)
	String opinions(@PathVariable String code, Authentication person, Model model, HttpServletResponse response) {
		this.head.of(model, person, response);
		Sight sight = Sight.of(person);
		this.plans.find(code).filter(Plan::isIssued).ifPresentOrElse((plan) -> {
			model.addAttribute("plan", plan);
			model.addAttribute("drafts", this.drafts.of(code, sight.orNobody()));
			model.addAttribute("opinions", this.opinions.of(code, sight.orNobody()));
		}, () -> response.setStatus(404));
		return "opinions";
	}

}
