package vn.daihoi.document;

import java.util.List;

/** Gives one kind of paper. A stage has one for each paper it knows the facts of. */
public interface PaperSource {

	PaperKind kind();

	/** Whether it is offered for that subject today. */
	default boolean isOffered(String subject) {
		return true;
	}

	/**
	 * What the paper is about that the people of a task need: the task's own subject, or
	 * the committee where one paper is for many.
	 */
	default String subjectOf(String task) {
		return task;
	}

	/**
	 * The subject whose people may read it, a plan's code for everybody.
	 * @param subject a plan's code or {@code plan/organization}
	 */
	default String readers(String subject) {
		return subject;
	}

	/**
	 * What is printed with all that is known now, each paper on pages of its own; none
	 * where there is no such subject.
	 * @throws vn.daihoi.regulation.Refusal when the organisation may not issue such a
	 * paper
	 */
	List<Paper> papers(String subject, Asked asked);

}
