package vn.daihoi.task;

import java.util.List;

/** Why a task is due when it is. */
public interface DueExplanations {

	/** One Vietnamese sentence for each deadline of the task, earliest first. */
	List<String> of(String taskId);

}
