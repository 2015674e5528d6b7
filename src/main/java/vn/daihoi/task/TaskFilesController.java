package vn.daihoi.task;

import java.util.List;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Uploads;

/**
 * Takes the files of a task, several at once, and lets go of one that was chosen by
 * mistake.
 */
@RestController
@RequestMapping("/api/tasks/{id}/files")
class TaskFilesController {

	private final VisibleTasks tasks;

	private final Uploads uploads;

	private final StoredFiles files;

	TaskFilesController(VisibleTasks tasks, Uploads uploads, StoredFiles files) {
		this.tasks = tasks;
		this.uploads = uploads;
		this.files = files;
	}

	@PostMapping
	List<Attachment> upload(@PathVariable String id, @RequestParam("file") List<MultipartFile> uploaded) {
		TaskContext task = this.tasks.held(id);
		Uploads.Place place = new Uploads.Place(id, task.subject(), task.user());
		return this.uploads.take(place, uploaded).stream().map(Attachment::of).toList();
	}

	@DeleteMapping("/{file}")
	void remove(@PathVariable String id, @PathVariable String file) {
		this.files.remove(this.tasks.held(id).taskId(), file);
	}

}
