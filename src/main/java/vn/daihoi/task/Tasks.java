package vn.daihoi.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The open user tasks, as the engine holds them. */
public interface Tasks {

	/** The task, if the person who is signed in may see it. */
	Optional<TaskContext> visible(String taskId);

	/** The task, if it is open no more and was offered to a group of that person. */
	Optional<FinishedTask> finished(String taskId);

	/** Those of the tasks that the person who is signed in may see. */
	List<TaskContext> visible(Collection<String> taskIds);

	/** The open tasks of that element id that the person who is signed in may see. */
	List<TaskContext> visibleOf(String element);

	/**
	 * The tasks about these subjects with these element ids that the person who is signed
	 * in may see.
	 */
	List<TaskContext> visible(Collection<String> subjects, Collection<String> elements);

	/**
	 * All open tasks of the same kind in the same unit, {@code task} itself among them,
	 * those that others hold too.
	 */
	List<TaskContext> sameKind(TaskContext task);

	/**
	 * Takes another task for the signed-in person and completes it with {@code form}, in
	 * the running transaction.
	 */
	void complete(String taskId, String form);

}
