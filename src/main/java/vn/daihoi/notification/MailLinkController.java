package vn.daihoi.notification;

import java.util.regex.Pattern;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the links of mails lead, after the sign-in too. */
@Controller
class MailLinkController {

	private static final String TASKLIST = "redirect:/camunda/app/tasklist/default/";

	private static final Pattern TASK = Pattern.compile("[A-Za-z0-9-]{1,64}");

	private final Notices notices;

	MailLinkController(Notices notices) {
		this.notices = notices;
	}

	/** The task; Tasklist itself tells whoever may not see it. */
	@GetMapping("/work/{task}")
	String work(@PathVariable String task) {
		return TASK.matcher(task).matches() ? TASKLIST + "#/?task=" + task : TASKLIST;
	}

	/** The page or task of a notice, which is read with it; else the list of tasks. */
	@GetMapping("/notices/{id}")
	@Transactional
	String notice(@PathVariable String id, Authentication person) {
		String place = this.notices.place(person, id);
		this.notices.read(person, id);
		return "redirect:" + place;
	}

}
