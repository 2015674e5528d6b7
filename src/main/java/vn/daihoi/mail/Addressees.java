package vn.daihoi.mail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people behind accounts and groups. */
public interface Addressees {

	/** Who is meant by each of these: a group by its id, or one person. */
	Map<String, List<Addressee>> of(Collection<String> recipients);

	/** A person by the account; empty when there is none. */
	Optional<Addressee> find(String user);

	/** The groups that a person is in now. */
	List<String> groups(String user);

	/** From now on this person is written to at that address. */
	void move(String user, String address);

}
