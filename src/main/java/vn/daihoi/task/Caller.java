package vn.daihoi.task;

/** Who works at this moment: a signed-in person, or nobody while the application does. */
public interface Caller {

	/** The user id; empty for nobody. */
	String user();

	/** Whether that person belongs to a group, {@code organization:role}. */
	boolean isIn(String group);

}
