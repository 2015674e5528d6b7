package vn.daihoi.task;

/** What stands above the form of an organisation's task, whichever task it is. */
public interface TaskBackground {

	/**
	 * Opens it for the person who is signed in, which is taken for having seen it.
	 * @return sent as JSON; null where there is nothing to show
	 */
	Object open(TaskContext task);

}
