package vn.daihoi.replanning;

import java.util.List;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;

/** The uploaded paper that decides a change. */
@Component
class ChangePapers {

	private final StoredFiles files;

	ChangePapers(StoredFiles files) {
		this.files = files;
	}

	/** Those of a proposal that was sent. */
	List<Attachment> of(TaskContext task, ProposeChange sent) {
		return this.files.attachedTo(task.subject())
			.stream()
			.filter((file) -> sent.papers().contains(file.id()))
			.map(Attachment::of)
			.toList();
	}

	/**
	 * What is wrong with those of a proposal.
	 * @param returned whose papers may be used again; null at first
	 */
	List<Finding> check(TaskContext task, ProposeChange proposal, @Nullable ProposeChange returned) {
		if (proposal.papers().isEmpty()) {
			return List
				.of(Finding.error("FILE", "papers", "Chưa có tệp văn bản quyết định điều chỉnh; hãy tải lên", ""));
		}
		List<String> earlier = (returned == null) ? List.of() : returned.papers();
		return this.files.check(task.taskId(), "papers",
				proposal.papers().stream().filter((id) -> !earlier.contains(id)).toList());
	}

	void attach(ProposeChange proposal) {
		this.files.attach(proposal.papers(), "deadlineChange");
	}

}
