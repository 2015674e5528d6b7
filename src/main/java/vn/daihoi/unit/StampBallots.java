package vn.daihoi.unit;

import java.util.List;
import java.util.stream.Stream;

import vn.daihoi.election.Election;
import vn.daihoi.task.Decisions;

/** What the committee's office made ready for congresses to come. */
record StampBallots(List<Row> rows) implements Decisions<StampBallots.Row> {

	/**
	 * What was made ready for one congress.
	 *
	 * @param attendees the names of those who go there, separated by commas
	 */
	record Row(String taskId, List<Stamp> stamps, String attendees) implements Decisions.Row {

		/** Who goes there, each once. */
		List<String> names() {
			return Stream.of(this.attendees.split("[,;\n]"))
				.map(String::strip)
				.filter((name) -> !name.isEmpty())
				.distinct()
				.toList();
		}

	}

	/** How many ballots of one kind carry the stamp. */
	record Stamp(Election election, int stamped) {
	}

	@Override
	public StampBallots only(Row row) {
		return new StampBallots(List.of(row));
	}

}
