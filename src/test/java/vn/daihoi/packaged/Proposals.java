package vn.daihoi.packaged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A branch that proposes its day again and again, and a committee that hands it back. */
class Proposals extends Work {

	private static final Pattern VENUE = Pattern.compile("Hội trường số (\\d+)");

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
			this.completedTasks.add(story.propose(this.branch, "Hội trường số " + venue));
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
		if (venue(restarted) < this.lastVenue) {
			lost.add("venue " + this.lastVenue);
		}
		return lost;
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
