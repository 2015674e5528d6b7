package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.plan.NoticeRule;

/** Whether notices that were given in time stay so when days or openings change. */
@Component
public class GivenNotices {

	private static final String LAST = """
			select c.id as congress, c.unit_code as unit, n.given_on as givenOn, n.opening_date as named,
				c.opening_date as openingDate
			from congress c
			join milestone a on a.congress = c.id and a.name = 'DATE_ACCEPTED'
			join opening_notice n on n.congress = c.id
				and n.id = (select max(l.id) from opening_notice l where l.congress = c.id)
			where c.opening_date >= :today and c.waiver_number is null and c.ended_reason is null
			and not exists (select 1 from milestone m where m.congress = c.id and m.name in ('HELD', 'POSTPONED'))
			""";

	private static final String GIVEN = "exists (select 1 from milestone m where m.congress = c.id and m.name = 'NOTIFIED')";

	private static final String STANDING = LAST + " and " + GIVEN + " order by c.id";

	private static final String FALLEN = LAST + " and n.fallen_reason is not null and not " + GIVEN + " order by c.id";

	private final JdbcClient jdbc;

	private final NoticeLimits rules;

	private final WorkingCalendar calendar;

	private final DaihoiClock clock;

	GivenNotices(JdbcClient jdbc, NoticeLimits rules, WorkingCalendar calendar, DaihoiClock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * A notice of a congress that is still to open.
	 *
	 * @param congress its key as text
	 * @param unit the grassroots committee
	 * @param named the opening that it tells of
	 */
	public record Given(String congress, String unit, LocalDate givenOn, LocalDate named, LocalDate openingDate) {

		Given openingOn(LocalDate other) {
			return new Given(this.congress, this.unit, this.givenOn, this.named, other);
		}

	}

	/** Those that are early enough, and would not be by another calendar. */
	public List<Given> shortenedBy(WorkingCalendar other) {
		NoticeLimits.InForce rules = this.rules.inForce();
		return inTime(rules).stream().filter((given) -> !isInTime(given, rules, other)).toList();
	}

	/** The same for one congress that would open on another day. */
	public List<Given> shortenedBy(String congress, LocalDate opening) {
		NoticeLimits.InForce rules = this.rules.inForce();
		return inTime(rules).stream()
			.filter((given) -> given.congress().equals(congress))
			.map((given) -> given.openingOn(opening))
			.filter((given) -> !isInTime(given, rules, this.calendar))
			.toList();
	}

	/** The one of a congress that names another opening than this, if there is one. */
	public List<Given> namingAnother(String congress, LocalDate opening) {
		return standing().filter((given) -> given.congress().equals(congress))
			.filter((given) -> !given.named().equals(opening))
			.map((given) -> given.openingOn(opening))
			.toList();
	}

	private List<Given> inTime(NoticeLimits.InForce rules) {
		return standing().filter((given) -> isInTime(given, rules, this.calendar)).toList();
	}

	/** Those that fell, and name the opening early enough as things are now. */
	public List<Given> holdingAgain() {
		NoticeLimits.InForce rules = this.rules.inForce();
		return read(FALLEN).filter((given) -> given.named().equals(given.openingDate()))
			.filter((given) -> isInTime(given, rules, this.calendar))
			.toList();
	}

	private Stream<Given> standing() {
		return read(STANDING);
	}

	private Stream<Given> read(String notices) {
		return this.jdbc.sql(notices).param("today", this.clock.today()).query(Given.class).list().stream();
	}

	private static boolean isInTime(Given given, NoticeLimits.InForce rules, WorkingCalendar calendar) {
		NoticeRule rule = rules.of(CongressId.of(given.congress()), given.unit());
		return NoticeRules.period(rule, calendar).check(given.givenOn(), given.openingDate(), "").isEmpty();
	}

}
