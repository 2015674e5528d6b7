package vn.daihoi.engine;

import java.util.List;

/** The processes about one congress, each of them the root of what it calls. */
final class CongressProcesses {

	static final List<String> KEYS = List.of("branchCongress", "partyCongress", "verification", "ballotStamping",
			"mending");

	private CongressProcesses() {
	}

}
