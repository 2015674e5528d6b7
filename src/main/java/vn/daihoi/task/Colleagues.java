package vn.daihoi.task;

import java.util.List;

import org.springframework.lang.Nullable;

/** Who belongs to the same group as the person who holds a task. */
public interface Colleagues {

	/** Those to whom the signed-in person may hand the task, by name. */
	List<Colleague> of(TaskContext task);

	/** The colleague holds the task from now on. */
	void give(TaskContext task, Colleague next);

	/** All others of the groups to which a step is offered, without who acts for them. */
	List<Colleague> besides(OpenStep step);

	/**
	 * A superior takes the task from who holds it.
	 * @param next who holds it from now on; null for all to whom it is offered
	 * @throws vn.daihoi.regulation.Refusal 409 when it was completed meanwhile
	 */
	void reassign(String task, @Nullable String next);

	/** How the others know a person. */
	String name(String user);

}
