package vn.daihoi.packaged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A branch that proposes its day again and again, and a committee that hands it back. */
class Proposals extends Work {

	private static final Pattern VENUE = Pattern.compile("Hội trường số (\\d+)");

	/** When the committee accepts the day at the latest. */
	private static final String DEADLINE = "acceptDate.beforeOpening";

	private static final int WORKING_DAYS = 31;

	private final String branch;

	private final List<String> completedTasks = new ArrayList<>();

	private int lastVenue;

	Proposals(Story story, String branch) {
		super(story);
		this.branch = branch;
	}

	@Override
	void step(Story story) throws Exception {
		List<String> waiting = story.unit().tasks(Story.congress(this.branch), "userTask_acceptDate");
		if (waiting.isEmpty()) {
			int venue = this.lastVenue + 1;
			this.completedTasks.add(story.propose(this.branch, opening(venue), "Hội trường số " + venue));
			this.lastVenue = venue;
		}
		else {
			this.completedTasks.add(story.handBack(this.branch));
		}
	}

	@Override
	List<String> lost(Story restarted) throws Exception {
		List<String> lost = new ArrayList<>();
		for (String task : this.completedTasks) {
			if (!restarted.isCompleted(task)) {
				lost.add("task " + task);
			}
		}
		int venue = venue(restarted);
		if (venue < this.lastVenue) {
			lost.add("venue " + this.lastVenue);
		}
		else if (!restarted.deadline(this.branch, DEADLINE)
			.equals(Optional.of(restarted.workingDaysBefore(opening(venue), WORKING_DAYS)))) {
			lost.add("deadline of venue " + venue);
		}
		return lost;
	}

	/** Each proposal has another day than the one before it. */
	private static String opening(int venue) {
		return LocalDate.of(2024, 12, 1).plusDays(venue % 31).toString();
	}

	private int venue(Story restarted) throws Exception {
		Matcher venue = VENUE.matcher(restarted.proposed(this.branch));
		return venue.find() ? Integer.parseInt(venue.group(1)) : 0;
	}

	@Override
	public String toString() {
		return "proposals of " + this.branch;
	}

}
