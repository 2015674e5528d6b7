package vn.daihoi.task;

import java.util.List;

/** Who works at this moment: a signed-in person, or nobody while the application does. */
public interface Caller {

	/** The user id; empty for nobody. */
	String user();

	/** In which organisations that person holds a role; none for nobody. */
	List<String> organizations();

	/** Whether that person belongs to a group, {@code organization:role}. */
	boolean isIn(String group);

}
