package vn.daihoi.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who does what at the congress, by the ids of the members.
 *
 * @param counters the counting team
 * @param script the ids of the uploaded script; may be empty
 */
record PrepareScript(String chair, String secretary, String reporter, List<String> counters, List<String> script) {

	/** Who does what, each duty with those who do it. */
	Map<Duty, List<String>> duties() {
		Map<Duty, List<String>> duties = new LinkedHashMap<>();
		duties.put(Duty.CHAIR, List.of(this.chair));
		duties.put(Duty.SECRETARY, List.of(this.secretary));
		duties.put(Duty.REPORTER, List.of(this.reporter));
		duties.put(Duty.COUNTER, this.counters.stream().distinct().toList());
		return duties;
	}

}
