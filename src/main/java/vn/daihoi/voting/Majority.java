package vn.daihoi.voting;

import java.util.List;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.election.VoteBase;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * Votes by show of hands: more than half of those convened must agree.
 *
 * <p>
 * Source: Charter, whose article nobody has read for us (domain rule E06); numbers and
 * lists are voted on by show of hands (E04).
 */
@Component
class Majority {

	private final Electorate electorate;

	private final Regulations regulations;

	private final DaihoiClock clock;

	Majority(Electorate electorate, Regulations regulations, DaihoiClock clock) {
		this.electorate = electorate;
		this.regulations = regulations;
		this.clock = clock;
	}

	int expected(Body body) {
		return this.electorate.expected(body);
	}

	/** What is wrong with a vote on {@code matter}, as field {@code inFavour}. */
	List<Finding> check(Body body, @Nullable Integer inFavour, String matter) {
		int expected = expected(body);
		if (inFavour == null || inFavour < 0 || inFavour > expected) {
			return List.of(error("Chưa ghi số đồng ý với %s, từ 0 đến %d người có mặt; hãy ghi theo biên bản"
				.formatted(matter, expected)));
		}
		long base = VoteBase.ofVote(this.electorate.type(body), this.clock.today())
			.of(this.electorate.with(body, expected));
		return (2L * inFavour > base) ? List.of()
				: List.of(error("%d người đồng ý với %s, chưa quá một nửa của %d; hãy biểu quyết lại rồi ghi"
					.formatted(inFavour, matter, base)));
	}

	private Finding error(String text) {
		return Finding.error("E06", "inFavour", text,
				this.regulations.inForce(Topic.CHARTER, this.clock.today()).cite(""));
	}

}
