package vn.daihoi.board;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.lang.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.deadline.Planner;
import vn.daihoi.guidance.Difficulties;
import vn.daihoi.notice.OpeningDays;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.PageHead;
import vn.daihoi.sight.SeenCongress;
import vn.daihoi.sight.SeenCongresses;
import vn.daihoi.sight.Sight;
import vn.daihoi.signin.SignedIn;
import vn.daihoi.supervision.Desk;
import vn.daihoi.supervision.Desks;

/**
 * The page of one congress: where it stands, its limits and why they are then, its steps
 * counted back from its day or from a wished one.
 */
@Controller
class CongressPageController {

	/** Once given, it is too late to ask which day it still allows. */
	private static final Set<Milestone> NOTICE_IS_PAST = Set.of(Milestone.NOTIFIED, Milestone.HELD);

	private final SeenCongresses seen;

	private final Congresses congresses;

	private final Planner planner;

	private final OpeningDays days;

	private final PostHolders holders;

	private final MarkedDrawings drawings;

	private final Desks desks;

	private final CongressRecords records;

	private final Difficulties difficulties;

	private final PageHead head;

	CongressPageController(SeenCongresses seen, Congresses congresses, Planner planner, OpeningDays days,
			PostHolders holders, MarkedDrawings drawings, Desks desks, CongressRecords records,
			Difficulties difficulties, PageHead head) {
		this.seen = seen;
		this.congresses = congresses;
		this.planner = planner;
		this.days = days;
		this.holders = holders;
		this.drawings = drawings;
		this.desks = desks;
		this.records = records;
		this.difficulties = difficulties;
		this.head = head;
	}

	@GetMapping("/congresses/{organization}/{plan}")
	@Transactional(readOnly = true)
	String page(@PathVariable String organization, @PathVariable String plan,
			@RequestParam(required = false) @Nullable LocalDate opening, Authentication person, Model model,
			HttpServletResponse response) {
		this.head.of(model, person, response);
		PageHead.letDraw(response);
		Optional<SeenCongress> congress = this.seen.find(Sight.of(person), plan + "/" + organization);
		model.addAttribute("cockpit", this.drawings.areOpenInCockpit(person));
		congress.ifPresentOrElse((found) -> fill(model, found, person, opening), () -> response.setStatus(404));
		return "congress";
	}

	private void fill(Model model, SeenCongress seen, Authentication person, @Nullable LocalDate wished) {
		Congress congress = this.congresses.get(seen.row().id());
		LocalDate opening = (wished != null) ? wished : congress.openingDate();
		model.addAttribute("seen", seen);
		model.addAttribute("congress", congress);
		model.addAttribute("opening", opening);
		List<MarkedDrawing> shown = this.drawings.of(congress.id());
		model.addAttribute("drawings", shown);
		model.addAttribute("overdue", this.drawings.overdueElsewhere(congress.id(), shown));
		Desk desk = this.desks.of(congress, person);
		model.addAttribute("desk", desk);
		model.addAttribute("record", this.records.of(congress, desk.directs()));
		model.addAttribute("groups", SignedIn.groups(person));
		model.addAttribute("difficulty",
				this.difficulties.waiting(congress.planCode(), congress.organizationCode()).orElse(null));
		model.addAttribute("holders", this.holders.on(seen.today(), congress.organizationCode()));
		if (opening != null) {
			Set<Milestone> reached = seen.reached().keySet();
			model.addAttribute("noticeAhead", Collections.disjoint(reached, NOTICE_IS_PAST));
			model.addAttribute("postponed", reached.contains(Milestone.POSTPONED));
			plan(model, congress, opening);
		}
	}

	private void plan(Model model, Congress congress, LocalDate opening) {
		model.addAttribute("weekday", VietnameseDate.withWeekday(opening));
		model.addAttribute("outside", this.days.check(congress.key(), opening));
		try {
			model.addAttribute("timeline", this.planner.plan(congress, opening));
		}
		catch (Refusal unknownDay) {
			model.addAttribute("unknown", unknownDay.getMessage());
		}
	}

}
