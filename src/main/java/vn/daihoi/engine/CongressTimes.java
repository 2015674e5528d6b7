package vn.daihoi.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.notice.NoticeLimits;
import vn.daihoi.notice.NoticeRules;
import vn.daihoi.ratification.KeptBallots;

/** The moments that timers of a congress wait for; process files call it. */
@Component
public class CongressTimes {

	private static final int MORNING = 8;

	private final Congresses congresses;

	private final NoticeRules notices;

	private final KeptBallots ballots;

	private final DaihoiClock clock;

	CongressTimes(Congresses congresses, NoticeRules notices, KeptBallots ballots, DaihoiClock clock) {
		this.ballots = ballots;
		this.congresses = congresses;
		this.notices = notices;
		this.clock = clock;
	}

	/** When the congress opens: its day, at the hour of its session. */
	public Date opening(DelegateExecution execution) {
		return Date.from(of(moment(TimerMoment.OPENING, execution)));
	}

	/**
	 * A second after the opening, when whoever was ready has gone on.
	 */
	public Date openingPassed(DelegateExecution execution) {
		return Date.from(of(moment(TimerMoment.OPENING_PASSED, execution)));
	}

	/**
	 * When it is too late for the notice of the opening day: at once where that was
	 * accepted too late. Whoever has chosen how to go on is not stopped again before the
	 * opening itself.
	 */
	public Date noticeLapses(DelegateExecution execution) {
		return Date.from(of(moment(TimerMoment.NOTICE_LAPSES, execution)));
	}

	private TimerMoment moment(String expression, DelegateExecution execution) {
		return TimerMoment.of(expression, this.congresses.get(execution.getProcessBusinessKey()), noticeRules(),
				execution.hasVariable("handling"));
	}

	/** When the sealed ballots have been kept long enough. */
	public Date ballotsKept(DelegateExecution execution) {
		return Date.from(at(this.ballots.until(execution.getProcessBusinessKey()).orElseThrow(), MORNING));
	}

	/** Read once for many timers. */
	NoticeLimits.InForce noticeRules() {
		return this.notices.inForce();
	}

	/**
	 * When a timer of a congress fires.
	 * @throws IllegalArgumentException when its expression asks for something else
	 */
	Instant of(TimerMoment moment) {
		if (moment.expression().contains(TimerMoment.OPENING)) {
			return at(moment.opening(), moment.session().hour());
		}
		if (moment.expression().contains(TimerMoment.OPENING_PASSED)) {
			return at(moment.opening(), moment.session().hour()).plusSeconds(1);
		}
		if (moment.expression().contains(TimerMoment.NOTICE_LAPSES)) {
			return noticeLapses(moment);
		}
		throw new IllegalArgumentException("no moment of a congress: " + moment.expression());
	}

	private Instant noticeLapses(TimerMoment moment) {
		Instant lapses = at(this.notices.period(moment.notice()).latestNotice(moment.opening()).plusDays(1), 0);
		boolean goesOn = moment.handled() && !lapses.isAfter(this.clock.instant());
		return goesOn ? at(moment.opening().plusDays(1), 0) : lapses;
	}

	private static Instant at(LocalDate day, int hour) {
		return day.atTime(hour, 0).atZone(DaihoiClock.VIETNAM).toInstant();
	}

}
