package vn.daihoi.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.EngineIdentity;

/** Plays a step of the story in all its places, and tells what was done. */
@Component
@Profile("!production")
class PlayStep {

	private static final Logger log = LoggerFactory.getLogger(PlayStep.class);

	private static final int MOST_NAMED = 3;

	private final TakePart take;

	private final PastWork past;

	private final EngineIdentity identity;

	private final Accounts accounts;

	PlayStep(TakePart take, PastWork past, EngineIdentity identity, Accounts accounts) {
		this.take = take;
		this.past = past;
		this.identity = identity;
		this.accounts = accounts;
	}

	/** A line each on what was done, and on what was skipped and why. */
	List<String> play(Step step, List<Part> parts) {
		Map<String, List<String>> skipped = new LinkedHashMap<>();
		int done = parts.stream().mapToInt((part) -> play(part, skipped)).sum();
		List<String> told = new ArrayList<>();
		if (done > 0) {
			told.add(step.done().replace("{count}", String.valueOf(done)));
		}
		skipped.forEach((why, people) -> told
			.add("Bỏ qua “" + parts.get(0).work().name() + "” của " + named(people) + ": " + why));
		return told;
	}

	private int play(Part part, Map<String, List<String>> skipped) {
		try {
			OptionalInt done = this.past.hasBegun(part) ? OptionalInt.empty()
					: this.identity.as(part.person(), () -> this.take.take(part));
			return done.orElseGet(() -> skip(part, this.past.tell(part), skipped));
		}
		catch (Refusal refused) {
			return skip(part, refused.getMessage(), skipped);
		}
		catch (RuntimeException failed) {
			// one part that does not fit what people did by hand must not end the story
			log.warn("{} of {} was not played", part.step().task(), part.subject(), failed);
			return skip(part, "máy chưa làm được, hãy làm bằng tay ở trang công việc", skipped);
		}
	}

	private int skip(Part part, String why, Map<String, List<String>> skipped) {
		skipped.computeIfAbsent(why, (first) -> new ArrayList<>()).add(this.accounts.name(part.person()));
		return 0;
	}

	private static String named(List<String> people) {
		String first = String.join(", ", people.subList(0, Math.min(MOST_NAMED, people.size())));
		return (people.size() <= MOST_NAMED) ? first : first + " và " + (people.size() - MOST_NAMED) + " nơi khác";
	}

}
