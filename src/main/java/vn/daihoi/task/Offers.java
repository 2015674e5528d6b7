package vn.daihoi.task;

import java.util.Collection;
import java.util.Optional;

/** The user tasks of all drawings with those to whom they are offered. */
public interface Offers {

	/** Each user task once. */
	Collection<Offer> all();

	/** The one with that element id; empty when no drawing has it any more. */
	default Optional<Offer> of(String element) {
		return all().stream().filter((offer) -> offer.element().equals(element)).findFirst();
	}

}
