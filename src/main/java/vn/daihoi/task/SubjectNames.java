package vn.daihoi.task;

/** What people call that which a task is about. */
public interface SubjectNames {

	/** The organisation whose work it is, by business key. */
	String organization(String subject);

	/** The plan under which it stands: its number, before the issue its title. */
	String plan(String subject);

}
