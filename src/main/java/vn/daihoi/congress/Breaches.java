package vn.daihoi.congress;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.regulation.Finding;

/**
 * What has happened against a rule: recorded as the minutes say, marked, and waiting for
 * the committee.
 */
@Repository
public class Breaches {

	/** How a breach is marked wherever it is shown. */
	public static final String MARK = "Trái quy định, chờ đảng ủy xử lý";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Breaches(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.events = events;
	}

	/** One breach as it is shown. */
	public record Breach(String code, String text, String clause) {
	}

	public void record(String congress, List<Finding> findings) {
		findings.forEach((finding) -> this.jdbc
			.sql("insert into breach (congress, code, text, clause, recorded_at) values (?, ?, ?, ?, ?)")
			.params(congress, finding.code(), finding.text(), finding.clause(),
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.update());
		this.events.publishEvent(new CongressChanged(congress));
	}

	/** What broke a rule at an annulled congress is settled with it. */
	@EventListener
	void forget(CongressAnnulled annulled) {
		this.jdbc.sql("delete from breach where congress = ?").param(annulled.congress()).update();
		this.events.publishEvent(new CongressChanged(annulled.congress()));
	}

	public List<Breach> of(String congress) {
		return this.jdbc.sql("select code, text, clause from breach where congress = ? order by id")
			.param(congress)
			.query(Breach.class)
			.list();
	}

}
