package vn.daihoi.office;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.sight.PageHead;
import vn.daihoi.file.UploadAdvice;
import vn.daihoi.organization.Role;
import vn.daihoi.registration.ProposeDays;
import vn.daihoi.registration.WaitingBranches;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.SignedIn;
import vn.daihoi.spreadsheet.ExcelAnswer;

/** The page on which a committee's office proposes the days of many branches at once. */
@Controller
@RequestMapping("/registration")
class DaysController {

	private final WaitingBranches waiting;

	private final ProposeDays days;

	private final PageHead head;

	DaysController(WaitingBranches waiting, ProposeDays days, PageHead head) {
		this.waiting = waiting;
		this.days = days;
		this.head = head;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String page(Authentication person, Model model, HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("waiting", this.waiting.names());
		return "registration";
	}

	@GetMapping("/days.xlsx")
	@Transactional(readOnly = true)
	ResponseEntity<byte[]> file() {
		return ExcelAnswer.of("ngay-dai-hoi-chi-bo.xlsx", this.waiting.file());
	}

	@PostMapping
	String take(@RequestParam(name = "file", required = false) @Nullable MultipartFile uploaded, Authentication person,
			RedirectAttributes next) {
		next.addFlashAttribute("taken",
				this.days.take(ExcelAnswer.content(uploaded), SignedIn.organizations(person, Role.ACTING)));
		return "redirect:/registration";
	}

	/** What is wrong with a file is told on the page, cell by cell. */
	@ExceptionHandler(Refusal.class)
	String refused(Refusal refusal, Authentication person, Model model, HttpServletResponse response) {
		response.setStatus(refusal.getResponse().getStatus());
		model.addAttribute("findings", refusal.findings());
		return page(person, model, response);
	}

	@ExceptionHandler(MultipartException.class)
	String notTaken(MultipartException ex, Authentication person, Model model, HttpServletResponse response) {
		return refused(UploadAdvice.refusal(ex), person, model, response);
	}

}
