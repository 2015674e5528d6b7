package vn.daihoi.voting;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.ExcelAnswer;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.VisibleTasks;

/**
 * The result file of a counting program, for the first entry of a ballot. It is read into
 * the form and nowhere else; the second person enters the signed minutes.
 */
@RestController
@RequestMapping("/api/tasks/{id}/ballot-result")
class ResultFileController {

	private final VisibleTasks tasks;

	private final CountBallotForm form;

	private final Bodies bodies;

	private final Nominees nominees;

	ResultFileController(VisibleTasks tasks, CountBallotForm form, Bodies bodies, Nominees nominees) {
		this.tasks = tasks;
		this.form = form;
		this.bodies = bodies;
		this.nominees = nominees;
	}

	/** To be filled in. */
	@GetMapping("/template.xlsx")
	@Transactional(readOnly = true)
	ResponseEntity<byte[]> file(@PathVariable String id) {
		return ExcelAnswer.of("ket-qua-kiem-phieu.xlsx", ResultSheet.of(names(this.tasks.visible(id))));
	}

	/** What a file says of the ballot; it changes nothing. */
	@PostMapping
	@Transactional(readOnly = true)
	ResultRead read(@PathVariable String id,
			@RequestParam(name = "file", required = false) @Nullable MultipartFile uploaded) {
		return ResultRead.of(ExcelAnswer.content(uploaded), names(this.tasks.held(id)));
	}

	private List<String> names(TaskContext task) {
		if (!task.element().equals(this.form.element())) {
			throw Refusal.notFound(Finding.error("TASK", "",
					"Việc này không ghi kết quả kiểm phiếu lần đầu; hãy mở lại danh sách việc", ""));
		}
		return this.nominees.onBallot(this.bodies.current(task.subject()));
	}

}
