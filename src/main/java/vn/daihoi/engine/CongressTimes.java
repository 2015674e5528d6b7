package vn.daihoi.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.notice.NoticeRules;

/** The moments that timers of a congress wait for; process files call it. */
@Component
public class CongressTimes {

	private final Congresses congresses;

	private final NoticeRules notices;

	private final DaihoiClock clock;

	CongressTimes(Congresses congresses, NoticeRules notices, DaihoiClock clock) {
		this.congresses = congresses;
		this.notices = notices;
		this.clock = clock;
	}

	/** When the congress opens: its day, at the hour of its session. */
	public Date opening(DelegateExecution execution) {
		Congress congress = congress(execution);
		return Date.from(moment(congress.openingDate(), congress.session().hour()));
	}

	/**
	 * When it is too late for the notice of the opening day: at once where that was
	 * accepted too late. Whoever has chosen how to go on is not stopped again before the
	 * opening itself.
	 */
	public Date noticeLapses(DelegateExecution execution) {
		Congress congress = congress(execution);
		LocalDate latest = this.notices.period(congress.planCode()).latestNotice(congress.openingDate());
		Instant lapses = moment(latest.plusDays(1), 0);
		boolean goesOn = execution.hasVariable("handling") && !lapses.isAfter(this.clock.instant());
		return Date.from(goesOn ? moment(congress.openingDate().plusDays(1), 0) : lapses);
	}

	private Congress congress(DelegateExecution execution) {
		return this.congresses.get(execution.getProcessBusinessKey());
	}

	private static Instant moment(LocalDate day, int hour) {
		return day.atTime(hour, 0).atZone(DaihoiClock.VIETNAM).toInstant();
	}

}
