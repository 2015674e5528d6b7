package vn.daihoi.office;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

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
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.ExcelAnswer;

/** The page of all organisations, for administrators. */
@Controller
@RequestMapping("/organizations")
class OrganizationsController {

	private static final int MOST_ROWS = 200;

	private final ChangeOrganizations organizations;

	private final TakeDirectory directory;

	private final PageHead head;

	OrganizationsController(ChangeOrganizations organizations, TakeDirectory directory, PageHead head) {
		this.organizations = organizations;
		this.directory = directory;
		this.head = head;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String page(@RequestParam(name = "q", defaultValue = "") String asked, Authentication person, Model model,
			HttpServletResponse response) {
		this.head.of(model, person, response);
		List<OrganizationRow> found = OrganizationRow.found(this.organizations.known(), asked);
		model.addAttribute("asked", asked);
		model.addAttribute("total", found.size());
		model.addAttribute("rows", found.stream().limit(MOST_ROWS).toList());
		return "organizations";
	}

	@PostMapping
	String take(@RequestParam(name = "file", required = false) @Nullable MultipartFile uploaded,
			@RequestParam(defaultValue = "false") boolean preview, Authentication person, RedirectAttributes next) {
		next.addFlashAttribute("taken",
				this.directory.take(ExcelAnswer.content(uploaded), Administrator.of(person), preview));
		return "redirect:/organizations";
	}

	/** What is wrong with a file is told on the page, cell by cell. */
	@ExceptionHandler(Refusal.class)
	String refused(Refusal refusal, Authentication person, Model model, HttpServletResponse response) {
		response.setStatus(refusal.getResponse().getStatus());
		model.addAttribute("findings", refusal.findings());
		return page("", person, model, response);
	}

	@ExceptionHandler(MultipartException.class)
	String notTaken(MultipartException ex, Authentication person, Model model, HttpServletResponse response) {
		return refused(UploadAdvice.refusal(ex), person, model, response);
	}

}
