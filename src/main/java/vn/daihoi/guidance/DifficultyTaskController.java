package vn.daihoi.guidance;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.task.TaskContext;
import vn.daihoi.task.Tasks;

/** Leads from a difficulty on a page to the task in which it is answered. */
@RestController
class DifficultyTaskController {

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	private static final List<String> ANSWERING = List.of("userTask_answerRequest", "userTask_decideRequest");

	private final GuidanceRequests requests;

	private final Tasks tasks;

	DifficultyTaskController(GuidanceRequests requests, Tasks tasks) {
		this.requests = requests;
		this.tasks = tasks;
	}

	/** To the difficulties on the board for those who do not see that task. */
	@GetMapping("/api/guidance/{id}/task")
	@Transactional(readOnly = true)
	@Hidden
	ResponseEntity<Void> task(@PathVariable long id) {
		Optional<String> waiting = this.requests.subject(id);
		String place = waiting
			.flatMap((subject) -> this.tasks.visible(List.of(subject), ANSWERING).stream().findFirst())
			.map(TaskContext::taskId)
			.map((found) -> TASKLIST + "#/?task=" + found)
			.orElseGet(() -> board(waiting));
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(place)).build();
	}

	private static String board(Optional<String> waiting) {
		return waiting.map((subject) -> "/board?plan=" + subject.substring(0, subject.indexOf('/'))).orElse("/board")
				+ "#vuong-mac";
	}

}
