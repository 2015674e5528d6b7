package vn.daihoi.task;

import java.util.List;

/** Who belongs to the same group as the person who holds a task. */
public interface Colleagues {

	/** Those to whom the signed-in person may hand the task, by name. */
	List<Colleague> of(TaskContext task);

	/** The colleague holds the task from now on. */
	void give(TaskContext task, Colleague next);

	/** How the others know a person. */
	String name(String user);

}
