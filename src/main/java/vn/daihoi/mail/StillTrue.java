package vn.daihoi.mail;

import java.util.List;
import java.util.Set;

/** Whether what was to be told is still so when the mail is written. */
public interface StillTrue {

	/** Of which origins it knows. */
	Origin origin();

	/**
	 * Those of them that are still worth telling that person.
	 * @param ids of this origin
	 */
	Set<String> of(String user, List<String> ids);

}
