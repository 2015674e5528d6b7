package vn.daihoi.notification;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notices of whoever asks: what the person's groups and the person are told. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

	private final Notices notices;

	NoticeController(Notices notices) {
		this.notices = notices;
	}

	@GetMapping
	@Transactional(readOnly = true)
	NoticePage list(Authentication person) {
		return this.notices.withTasks(person);
	}

	/** Leads to the task of one of them, or to the page of what it is about. */
	@GetMapping("/{id}/task")
	@Transactional(readOnly = true)
	ResponseEntity<Void> task(@PathVariable long id, Authentication person) {
		URI place = URI.create(this.notices.place(person, String.valueOf(id)));
		return ResponseEntity.status(HttpStatus.FOUND).location(place).build();
	}

	/** Marks one as read; what is not the person's own stays as it is. */
	@PostMapping("/{id}/read")
	@Transactional
	void read(@PathVariable long id, Authentication person) {
		this.notices.read(person, id);
	}

	/** Marks all that the list shows. */
	@PostMapping("/read")
	@Transactional
	void readAll(Authentication person) {
		this.notices.readAll(person);
	}

}
