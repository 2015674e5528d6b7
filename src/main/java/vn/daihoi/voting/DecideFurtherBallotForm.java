package vn.daihoi.voting;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A ballot left seats open: those who elect decide whether to go on; names may be added
 * to the next list.
 *
 * <p>
 * Source: 244-QĐ/TW Article 32, taken to hold under 190-QĐ/TW.
 */
@Component
class DecideFurtherBallotForm implements TaskForm<DecideFurtherBallot> {

	private final Bodies bodies;

	private final Electorate electorate;

	private final CongressResults results;

	private final Regulations regulations;

	private final DaihoiClock clock;

	DecideFurtherBallotForm(Bodies bodies, Electorate electorate, CongressResults results, Regulations regulations,
			DaihoiClock clock) {
		this.bodies = bodies;
		this.electorate = electorate;
		this.results = results;
		this.regulations = regulations;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_decideFurtherBallot";
	}

	@Override
	public Class<DecideFurtherBallot> type() {
		return DecideFurtherBallot.class;
	}

	/** What the form shows. */
	record Shown(String ballot, int seats, int openSeats, List<String> elected, List<Outcome> outcomes) {
	}

	@Override
	public Object show(TaskContext task) {
		Body body = this.bodies.current(task.subject());
		return new Shown(body.title(), body.seats(), body.openSeats(),
				this.electorate.elected(task.subject(), body.election()), outcomes(body));
	}

	private List<Outcome> outcomes(Body body) {
		return this.results.outcomes(body.congress())
			.stream()
			.filter((one) -> one.election() == body.election())
			.toList();
	}

	@Override
	public List<Finding> check(TaskContext task, DecideFurtherBallot form) {
		return (form.goesOn() || form.reason() != null) ? List.of() : List
			.of(Finding.error("T08", "reason", "Không bầu tiếp thì ghi lý do, để cấp trên xem xét", clause()));
	}

	private String clause() {
		return this.regulations.inForce(Topic.ELECTION_REG, this.clock.today()).citeOn("result");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, DecideFurtherBallot form) {
		if (!form.goesOn()) {
			Body body = this.bodies.current(task.subject());
			this.bodies.remark(body.id(), form.reason());
			this.bodies.finish(body.id());
		}
		return Map.of("goesOn", form.goesOn());
	}

}
