package vn.daihoi.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Session;
import vn.daihoi.sight.OwedDeadline;
import vn.daihoi.sight.SeenCongress;

/**
 * One congress for programs: what the list says, and all that it has reached and owes.
 *
 * @param milestones the days by the names of the milestones, in the usual order
 */
record CongressDetail(@JsonUnwrapped CongressItem item, @Nullable Session session, @Nullable String venue,
		Members members, int seats, Map<String, LocalDate> milestones, List<Breaches.Breach> breaches,
		List<Deadline> deadlines) {

	/** As counted when the day was proposed. */
	record Members(int official, int probationary) {
	}

	/**
	 * A deadline with why it is then.
	 *
	 * @param confirmed false when a day off on the way is not yet decided
	 */
	record Deadline(String rule, String name, LocalDate date, boolean internal, boolean confirmed, boolean open,
			@Nullable LocalDate metOn, String explanation) {

		static Deadline of(OwedDeadline owed) {
			return new Deadline(owed.rule(), owed.name(), owed.dueOn(), owed.internal(), owed.confirmed(), owed.open(),
					owed.metOn(), owed.explanation());
		}

	}

	static CongressDetail of(SeenCongress seen, Congress congress, List<Breaches.Breach> breaches) {
		return new CongressDetail(CongressItem.of(seen.row(), seen.missing()), congress.session(), congress.venue(),
				new Members(congress.officialMembers(), congress.probationaryMembers()), congress.seats(),
				byName(seen.reached()), breaches, seen.deadlines().stream().map(Deadline::of).toList());
	}

	private static Map<String, LocalDate> byName(Map<Milestone, LocalDate> reached) {
		Map<String, LocalDate> named = new LinkedHashMap<>();
		reached.forEach((milestone, day) -> named.put(milestone.id(), day));
		return named;
	}

}
