package vn.daihoi.reorganization;

import java.util.List;

/** The work beside congresses, which the engine knows. */
public interface SideWorks {

	/** All that is under way. */
	List<SideWork> running();

}
