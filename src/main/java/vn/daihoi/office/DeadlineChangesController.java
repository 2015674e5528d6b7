package vn.daihoi.office;

import java.io.IOException;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.sight.PageHead;
import vn.daihoi.input.PlainText;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.replanning.Affected;
import vn.daihoi.replanning.ChangeChoices;
import vn.daihoi.replanning.ChangeChoices.Place;
import vn.daihoi.replanning.ChangeOverview;
import vn.daihoi.replanning.ChangeOverview.Standing;
import vn.daihoi.replanning.EffectRow;
import vn.daihoi.replanning.WithdrawChange;
import vn.daihoi.spreadsheet.ExcelAnswer;
import vn.daihoi.spreadsheet.MadeFile;

/** The changes of a plan's deadlines, for the people of its issuer. */
@Controller
class DeadlineChangesController {

	private final Plans plans;

	private final ChangeOverview changes;

	private final ChangeChoices choices;

	private final WithdrawChange withdrawal;

	private final PageHead head;

	DeadlineChangesController(Plans plans, ChangeOverview changes, ChangeChoices choices, WithdrawChange withdrawal,
			PageHead head) {
		this.plans = plans;
		this.changes = changes;
		this.choices = choices;
		this.withdrawal = withdrawal;
		this.head = head;
	}

	@GetMapping("/plans/{code}/changes")
	@Transactional(readOnly = true)
	String page(@PathVariable String code, Authentication person, Model model, HttpServletResponse response) {
		Plan plan = seen(code, person);
		this.head.of(model, person, response);
		model.addAttribute("plan", plan);
		List<Standing> changes = this.changes.of(code, person.getName());
		model.addAttribute("changes", changes);
		model.addAttribute("running", loadsAgain(changes, response));
		return "changes";
	}

	/** As long as one is carried out; the page has no script that could ask. */
	private static boolean loadsAgain(List<Standing> changes, HttpServletResponse response) {
		boolean running = changes.stream().anyMatch(Standing::running);
		if (running) {
			response.setHeader("Refresh", "5");
		}
		return running;
	}

	@GetMapping("/api/plans/{code}/changes")
	@ResponseBody
	@Transactional(readOnly = true)
	@Operation(summary = "Các lần điều chỉnh thời hạn của một kế hoạch, tiến độ từng lần")
	List<Standing> list(@PathVariable String code, Authentication person) {
		return this.changes.of(seen(code, person).code(), person.getName());
	}

	/** The proposer takes a proposal away. */
	@PostMapping("/plans/{code}/changes/{id}/withdraw")
	String withdraw(@PathVariable String code, @PathVariable long id, @RequestParam(defaultValue = "") String reason,
			Authentication person, RedirectAttributes next) {
		seen(code, person);
		try {
			this.withdrawal.withdraw(code, id, person.getName(), PlainText.of(reason).strip());
			next.addFlashAttribute("withdrawn", true);
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("refused", refusal.getMessage());
		}
		return "redirect:/plans/{code}/changes";
	}

	@GetMapping("/api/plans/{code}/organizations")
	@ResponseBody
	@Transactional(readOnly = true)
	@Operation(summary = "Đảng ủy, chi bộ của một kế hoạch theo mã hoặc tên, có dấu hay không dấu; nhiều nhất 20")
	List<Place> organizations(@PathVariable String code, @RequestParam String called, Authentication person) {
		return this.choices.found(seen(code, person).code(), called);
	}

	/** Where earlier links lead. */
	@GetMapping("/plans/{code}/changes/{id}.xlsx")
	String rows() {
		return "redirect:/api/plans/{code}/changes/{id}.xlsx";
	}

	/** The deadlines of one change, to be checked at leisure. */
	@GetMapping("/api/plans/{code}/changes/{id}.xlsx")
	@Operation(summary = "Các hạn thay đổi của một lần điều chỉnh (Excel)")
	void rows(@PathVariable String code, @PathVariable long id, Authentication person, HttpServletResponse response)
			throws IOException {
		List<EffectRow> rows = this.changes.rows(seen(code, person).code(), id)
			.orElseThrow(() -> unknown("id",
					"Kế hoạch này không có lần điều chỉnh thời hạn đó; hãy mở lại từ trang Điều chỉnh thời hạn"));
		List<Affected> outside = this.changes.outside(code, id);
		try (MadeFile file = MadeFile.of((content) -> ChangeSheet.write(rows, outside, content))) {
			ExcelAnswer.send("dieu-chinh-thoi-han-" + id + ".xlsx", file, response);
		}
	}

	private Plan seen(String code, Authentication person) {
		return this.plans.find(code)
			.filter((plan) -> person.getAuthorities()
				.stream()
				.anyMatch((group) -> group.getAuthority().startsWith(plan.issuer() + ":")))
			.orElseThrow(() -> unknown("code", "Không có kế hoạch mang mã “" + code
					+ "” do cấp ủy của đồng chí ban hành; hãy kiểm tra lại mã, còn vì sao một hạn được điều chỉnh thì xem ở trang của đại hội"));
	}

	private static Refusal unknown(String field, String text) {
		return Refusal.notFound(Finding.error("CHANGES", field, text, ""));
	}

}
