package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.DaihoiClock;

/** Whether notices that were given in time stay so when days or openings change. */
@Component
public class GivenNotices {

	private static final String STANDING = """
			select c.id as congress, n.given_on as givenOn, c.opening_date as openingDate
			from congress c
			join opening_notice n on n.congress = c.id
				and n.id = (select max(l.id) from opening_notice l where l.congress = c.id)
			where c.opening_date >= :today and c.waiver_number is null and c.ended_reason is null
			and not exists (select 1 from milestone m where m.congress = c.id and m.name in ('HELD', 'POSTPONED'))
			order by c.id""";

	private final JdbcClient jdbc;

	private final NoticeRules rules;

	private final DaihoiClock clock;

	GivenNotices(JdbcClient jdbc, NoticeRules rules, DaihoiClock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * A notice of a congress that is still to open.
	 *
	 * @param congress its key as text
	 */
	public record Given(String congress, LocalDate givenOn, LocalDate openingDate) {

		String plan() {
			return this.congress.substring(0, this.congress.indexOf('/'));
		}

		Given openingOn(LocalDate other) {
			return new Given(this.congress, this.givenOn, other);
		}

	}

	/** Those that are early enough, and would not be by another calendar. */
	public List<Given> shortenedBy(WorkingCalendar other) {
		return inTime().stream().filter((given) -> !isInTime(this.rules.period(given.plan(), other), given)).toList();
	}

	/** The same for one congress that would open on another day. */
	public List<Given> shortenedBy(String congress, LocalDate opening) {
		return inTime().stream()
			.filter((given) -> given.congress().equals(congress))
			.map((given) -> given.openingOn(opening))
			.filter((given) -> !isInTime(this.rules.period(given.plan()), given))
			.toList();
	}

	private List<Given> inTime() {
		return this.jdbc.sql(STANDING)
			.param("today", this.clock.today())
			.query(Given.class)
			.stream()
			.filter((given) -> isInTime(this.rules.period(given.plan()), given))
			.toList();
	}

	private static boolean isInTime(NoticePeriod period, Given given) {
		return period.check(given.givenOn(), given.openingDate(), "").isEmpty();
	}

}
