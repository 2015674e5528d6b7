package vn.daihoi.ratification;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * How long the sealed ballots of a congress are kept: six months; then, without complaint
 * or denunciation, the committee of the same level decides to destroy them.
 *
 * <p>
 * Source: 190-QĐ/TW Article 35.
 */
@Repository
public class KeptBallots {

	private static final int MONTHS = 6;

	private final JdbcClient jdbc;

	private final Regulations regulations;

	KeptBallots(JdbcClient jdbc, Regulations regulations) {
		this.jdbc = jdbc;
		this.regulations = regulations;
	}

	/** What is told of it after a congress of that day. */
	String note(LocalDate held) {
		return "Phiếu bầu đã niêm phong được lưu đến ngày %s; sau đó, nếu không có khiếu nại, tố cáo, cấp ủy cùng cấp quyết định hủy (%s)"
			.formatted(VietnameseDate.of(held.plusMonths(MONTHS)), clause(held));
	}

	/** Where it stands. */
	String clause(LocalDate day) {
		return this.regulations.inForce(Topic.ELECTION_REG, day).citeOn("keptBallots");
	}

	/** The ballots of a congress were sealed; those of one held again after that day. */
	public void seal(String congress, LocalDate held) {
		LocalDate until = held.plusMonths(MONTHS);
		if (until(congress).isPresent()) {
			keepOn(congress, until);
		}
		else {
			this.jdbc.sql("insert into kept_ballots (congress, kept_until) values (?, ?)")
				.params(congress, until)
				.update();
		}
	}

	/** The first day on which they may be destroyed; empty where none were sealed. */
	public Optional<LocalDate> until(String congress) {
		return this.jdbc.sql("select kept_until from kept_ballots where congress = ?")
			.param(congress)
			.query(LocalDate.class)
			.optional();
	}

	void keepOn(String congress, LocalDate until) {
		this.jdbc
			.sql("update kept_ballots set kept_until = ?, destroyed_on = null, witnesses = null where congress = ?")
			.params(until, congress)
			.update();
	}

	void destroyed(String congress, LocalDate day, String witnesses) {
		this.jdbc.sql("update kept_ballots set destroyed_on = ?, witnesses = ? where congress = ?")
			.params(day, witnesses, congress)
			.update();
	}

}
