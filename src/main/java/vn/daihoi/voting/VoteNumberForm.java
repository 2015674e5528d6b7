package vn.daihoi.voting;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.election.Election;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * Number of seats: voted on by those who elect, except delegates, whose number the
 * superior gives.
 *
 * <p>
 * Source: 190-QĐ/TW Articles 17 and 26 (order of an election). The number of delegates is
 * not voted on.
 */
@Component
class VoteNumberForm implements TaskForm<VoteNumber> {

	private static final int MOST_SEATS = 500;

	private final Bodies bodies;

	private final Majority majority;

	private final RulesOfDay rulesOfDay;

	VoteNumberForm(Bodies bodies, Majority majority, RulesOfDay rulesOfDay) {
		this.bodies = bodies;
		this.majority = majority;
		this.rulesOfDay = rulesOfDay;
	}

	@Override
	public String element() {
		return "userTask_voteNumber";
	}

	@Override
	public Class<VoteNumber> type() {
		return VoteNumber.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param expected how many are in the room
	 */
	record Shown(String ballot, int seats, boolean allocated, int expected) {
	}

	@Override
	public Object show(TaskContext task) {
		Body body = this.bodies.current(task.subject());
		return new Shown(body.title(), body.seats(), body.allocated(), this.majority.expected(body));
	}

	@Override
	public List<Finding> check(TaskContext task, VoteNumber form) {
		Body body = this.bodies.current(task.subject());
		if (form.seats() < 1 || form.seats() > MOST_SEATS) {
			return List.of(error(body, "Số lượng cần bầu phải từ 1 đến %d; hãy ghi lại".formatted(MOST_SEATS)));
		}
		if (body.election().isOnePost() && form.seats() != 1) {
			return List.of(error(body, "%s chỉ bầu 01 người; hãy ghi 1".formatted(body.election().label())));
		}
		if (body.allocated()) {
			return (form.seats() == body.seats()) ? List.of()
					: List.of(error(body, "Cấp trên phân bổ %02d, đại hội không biểu quyết số lượng này; hãy ghi %d"
						.formatted(body.seats(), body.seats())));
		}
		return this.majority.check(body, form.inFavour(), "số lượng cần bầu");
	}

	private Finding error(Body body, String text) {
		return Finding.error("NUMBER", "seats", text, clause(body));
	}

	/** The article on the election of a committee is the only one that was read. */
	private String clause(Body body) {
		Regulation elections = this.rulesOfDay.of(Topic.ELECTION_REG, body.congress());
		return (body.election() == Election.EXECUTIVE_COMMITTEE) ? elections.citeOn("committeeElection")
				: elections.cite("");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, VoteNumber form) {
		this.bodies.setSeats(this.bodies.current(task.subject()).id(), form.seats());
		return Map.of();
	}

}
