package vn.daihoi.engine;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;

/** The moments that timers of a congress wait for; process files call it. */
@Component
public class CongressTimes {

	private final Congresses congresses;

	CongressTimes(Congresses congresses) {
		this.congresses = congresses;
	}

	/** When the congress opens: its day, at the hour of its session. */
	public Date opening(DelegateExecution execution) {
		Congress congress = this.congresses.get(execution.getProcessBusinessKey());
		return Date
			.from(congress.openingDate().atTime(congress.session().hour(), 0).atZone(DaihoiClock.VIETNAM).toInstant());
	}

}
