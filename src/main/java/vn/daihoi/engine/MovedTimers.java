package vn.daihoi.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.deadline.DueDatesMoved;
import vn.daihoi.notice.NoticeLimits;

/**
 * The timers of many subjects wait for other moments at once: those of congresses in the
 * engine's own rows, with the revision raised, the few of committees and plans by asking
 * the engine.
 */
@Component
class MovedTimers {

	private static final String WAITING = """
			select j.id_ as id, e.business_key_ as subject, d.job_configuration_ as expression, j.duedate_ as due,
				case when exists (select 1 from act_ru_variable v where v.proc_inst_id_ = e.id_ and v.name_ = 'handling')
					then true else false end as handled
			from act_ru_job j
			join act_ru_execution e on e.id_ = j.process_instance_id_
			join act_ru_jobdef d on d.id_ = j.job_def_id_
			where j.type_ = 'timer' and e.business_key_ in (:subjects)
			""";

	private static final String MOVE = "update act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where id_ = ?";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final ManagementService management;

	private final WithoutChecks engine;

	private final Congresses congresses;

	private final CongressTimes times;

	MovedTimers(JdbcClient jdbc, JdbcTemplate batches, ManagementService management, WithoutChecks engine,
			Congresses congresses, CongressTimes times) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.management = management;
		this.engine = engine;
		this.congresses = congresses;
		this.times = times;
	}

	@EventListener
	void follow(DueDatesMoved moved) {
		Map<Boolean, List<Waiting>> waiting = waiting(moved.subjects()).stream()
			.collect(Collectors.partitioningBy((one) -> TimerMoment.isKnown(one.expression())));
		move(waiting.get(true));
		this.engine
			.run(() -> waiting.get(false).forEach((one) -> this.management.recalculateJobDuedate(one.id(), false)));
	}

	private List<Waiting> waiting(Collection<String> subjects) {
		return this.jdbc.sql(WAITING).param("subjects", subjects).query(Waiting.class).list();
	}

	private void move(List<Waiting> waiting) {
		Map<String, Congress> congresses = this.congresses
			.all(waiting.stream().map(Waiting::subject).distinct().toList());
		NoticeLimits.InForce rules = this.times.noticeRules();
		Map<TimerMoment, Instant> moments = new HashMap<>();
		List<Move> moves = waiting.stream()
			.map((one) -> new Move(one,
					moments.computeIfAbsent(one.moment(congresses.get(one.subject()), rules), this.times::of)))
			.filter((move) -> !move.to().equals(move.timer().due().toInstant()))
			.toList();
		this.batches.batchUpdate(MOVE, moves, Math.max(moves.size(), 1), (row, move) -> {
			row.setTimestamp(1, Timestamp.from(move.to()));
			row.setString(2, move.timer().id());
		});
	}

	/**
	 * A timer.
	 *
	 * @param expression of its moment, as the drawing says it
	 * @param handled whether somebody has chosen how to go on
	 */
	record Waiting(String id, String subject, String expression, Timestamp due, boolean handled) {

		TimerMoment moment(Congress congress, NoticeLimits.InForce rules) {
			return TimerMoment.of(this.expression, congress, rules, this.handled);
		}

	}

	/** A timer and its other moment. */
	private record Move(Waiting timer, Instant to) {
	}

}
