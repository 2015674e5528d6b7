package vn.daihoi.board;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;

import vn.daihoi.notification.Notices;

/** The person has read the notices in the head of a page. */
@Controller
class ReadNoticesController {

	private final Notices notices;

	ReadNoticesController(Notices notices) {
		this.notices = notices;
	}

	@PostMapping("/board/notices/read")
	@Transactional
	String read(Authentication person) {
		this.notices.readAll(person);
		return "redirect:/board";
	}

}
