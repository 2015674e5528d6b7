package vn.daihoi.office;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.audit.AuditTrail;
import vn.daihoi.mail.EditMailWords;
import vn.daihoi.mail.MailKind;
import vn.daihoi.mail.MailWords;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.PageHead;

/** The words of mails, changed by administrators. */
@Controller
@RequestMapping("/mail/templates")
class MailWordsController {

	private static final String PAGE = "redirect:/mail/templates/{kind}";

	private final EditMailWords words;

	private final AuditTrail audit;

	private final PageHead head;

	MailWordsController(EditMailWords words, AuditTrail audit, PageHead head) {
		this.words = words;
		this.audit = audit;
		this.head = head;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String list(Authentication person, Model model, HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("all", this.words.all());
		model.addAttribute("history", this.audit.of(EditMailWords.SUBJECT).stream().map(PastChange::of).toList());
		return "mail-templates";
	}

	@GetMapping("/{kind}")
	@Transactional(readOnly = true)
	String page(@PathVariable String kind, Authentication person, Model model, HttpServletResponse response) {
		MailWords now = this.words.of(known(kind)).words();
		return page(known(kind), now, this.words.sample(known(kind), now), person, model, response);
	}

	@PostMapping("/{kind}")
	@Transactional
	String keep(@PathVariable String kind, @RequestParam(defaultValue = "") String subject,
			@RequestParam(defaultValue = "") String content, @RequestParam(defaultValue = "false") boolean preview,
			@RequestParam(name = "seen", required = false) @Nullable String before, Authentication person, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		MailWords typed = MailWords.typed(subject, content);
		try {
			MailWords seen = this.words.preview(known(kind), typed);
			this.words.requireUnchanged(known(kind), before);
			if (preview) {
				model.addAttribute("unsaved", true);
				return page(known(kind), typed, seen, person, model, response);
			}
			this.words.keep(known(kind), typed, person.getName());
			next.addFlashAttribute("saved", "Đã lưu; thư viết từ nay theo mẫu này.");
			return PAGE;
		}
		catch (Refusal refusal) {
			return refused(known(kind), typed, refusal, person, model, response);
		}
	}

	@PostMapping("/{kind}/original")
	@Transactional
	String giveBack(@PathVariable String kind, @RequestParam(name = "seen", required = false) @Nullable String before,
			Authentication person, Model model, HttpServletResponse response, RedirectAttributes next) {
		try {
			this.words.requireUnchanged(known(kind), before);
			this.words.giveBack(known(kind), person.getName());
			next.addFlashAttribute("saved", "Đã trả về mẫu gốc.");
			return PAGE;
		}
		catch (Refusal refusal) {
			return refused(known(kind), this.words.of(known(kind)).words(), refusal, person, model, response);
		}
	}

	private String refused(MailKind kind, MailWords typed, Refusal refusal, Authentication person, Model model,
			HttpServletResponse response) {
		response.setStatus(refusal.getResponse().getStatus());
		model.addAttribute("wrong", refusal.findings().stream().map(Finding::sentence).toList());
		return page(kind, typed, null, person, model, response);
	}

	private static MailKind known(String kind) {
		return Arrays.stream(MailKind.values())
			.filter((one) -> one.name().equals(kind))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String page(MailKind kind, MailWords typed, @Nullable MailWords seen, Authentication person, Model model,
			HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("kind", kind);
		model.addAttribute("now", this.words.of(kind));
		model.addAttribute("typed", typed);
		model.addAttribute("seen", seen);
		return "mail-template";
	}

}
