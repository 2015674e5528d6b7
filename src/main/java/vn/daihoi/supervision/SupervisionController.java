package vn.daihoi.supervision;

import java.util.Map;
import java.util.function.Function;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.congress.CongressId;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.SeenCongresses;
import vn.daihoi.sight.Sight;

/**
 * The commands of the page of one congress. Each leads back to it, where it says what was
 * done, or why not, with what was typed.
 */
@Controller
@RequestMapping("/congresses/{organization}/{plan}")
class SupervisionController {

	private final SeenCongresses seen;

	private final RemindNow remind;

	private final AskExplanation explanations;

	private final ReassignTask reassign;

	private final WaiveLimit waive;

	private final WriteNote notes;

	SupervisionController(SeenCongresses seen, RemindNow remind, AskExplanation explanations, ReassignTask reassign,
			WaiveLimit waive, WriteNote notes) {
		this.seen = seen;
		this.remind = remind;
		this.explanations = explanations;
		this.reassign = reassign;
		this.waive = waive;
		this.notes = notes;
	}

	@PostMapping("/reminders")
	String remind(CongressId congress, @RequestParam(defaultValue = "") String task, Authentication person,
			RedirectAttributes next) {
		return then(congress, person, next, Map.of("act", "remind", "task", task),
				(id) -> this.remind.remind(id, task, person));
	}

	@PostMapping("/assignments")
	String reassign(CongressId congress, @RequestParam(defaultValue = "") String task,
			@RequestParam(defaultValue = "") String holder, @RequestParam(defaultValue = "") String to,
			@RequestParam(defaultValue = "") String reason, Authentication person, RedirectAttributes next) {
		return then(congress, person, next, Map.of("act", "reassign", "task", task, "to", to, "reason", reason),
				(id) -> this.reassign.reassign(id, task, holder, to, reason, person));
	}

	@PostMapping("/explanations")
	String ask(CongressId congress, @RequestParam(defaultValue = "") String of,
			@RequestParam(defaultValue = "") String question, Authentication person, RedirectAttributes next) {
		return then(congress, person, next, Map.of("act", "ask", "of", of, "question", question),
				(id) -> this.explanations.ask(id, of, question, person));
	}

	@PostMapping("/explanations/{explanation}/answer")
	String answer(CongressId congress, @PathVariable long explanation, @RequestParam(defaultValue = "") String answer,
			Authentication person, RedirectAttributes next) {
		return then(congress, person, next, Map.of("act", "answer", "explanation", explanation, "answer", answer),
				(id) -> this.explanations.answer(id, explanation, answer, person));
	}

	@PostMapping("/waivers")
	String waive(CongressId congress, @RequestParam(defaultValue = "") String rule,
			@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String reason,
			Authentication person, RedirectAttributes next) {
		return then(congress, person, next, Map.of("act", "waive", "rule", rule, "number", number, "reason", reason),
				(id) -> this.waive.waive(id, rule, number, reason, person));
	}

	@PostMapping("/notes")
	String note(CongressId congress, @RequestParam(defaultValue = "") String note, Authentication person,
			RedirectAttributes next) {
		return then(congress, person, next, Map.of("act", "note", "note", note),
				(id) -> this.notes.write(id, note, person));
	}

	private String then(CongressId congress, Authentication person, RedirectAttributes next, Map<String, Object> typed,
			Function<String, String> act) {
		String id = this.seen.find(Sight.of(person), congress.toString())
			.orElseThrow(SupervisionController::unknown)
			.row()
			.id();
		try {
			next.addFlashAttribute("said", act.apply(id));
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("refused", refusal.getMessage());
			next.addFlashAttribute("typed", typed);
		}
		return "redirect:/congresses/{organization}/{plan}#chi-dao";
	}

	private static Refusal unknown() {
		return Refusal.notFound(Finding.error("CONGRESS", "",
				"Không có đại hội này trong phạm vi đồng chí được xem; hãy kiểm tra lại địa chỉ", ""));
	}

}
