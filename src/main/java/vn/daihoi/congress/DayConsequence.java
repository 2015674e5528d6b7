package vn.daihoi.congress;

import java.util.List;

import vn.daihoi.regulation.Finding;

/** What follows from another opening day; told before anything is written. */
public interface DayConsequence {

	/** Only what differs, each as one information on {@code openingDate}. */
	List<Finding> of(DayChange change);

}
