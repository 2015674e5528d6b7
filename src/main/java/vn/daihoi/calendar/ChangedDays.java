package vn.daihoi.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that administrators changed, each as it was changed last. */
@Repository
class ChangedDays {

	private final JdbcClient jdbc;

	ChangedDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<CalendarChange> all() {
		return this.jdbc.sql("select * from changed_day order by calendar_date")
			.query((row, number) -> change(row))
			.list();
	}

	void put(CalendarChange change) {
		if (write(change, "update changed_day set kind = ?, basis = ?, confirmed = ? where calendar_date = ?") == 0) {
			write(change, "insert into changed_day (kind, basis, confirmed, calendar_date) values (?, ?, ?, ?)");
		}
	}

	private int write(CalendarChange change, String statement) {
		Optional<CalendarDay> day = Optional.ofNullable(change.day());
		return this.jdbc.sql(statement)
			.params(day.map(CalendarDay::kind).map(DayKind::name).orElse(null), day.map(CalendarDay::basis).orElse(""),
					day.map(CalendarDay::confirmed).orElse(true), change.date())
			.update();
	}

	private static CalendarChange change(ResultSet row) throws SQLException {
		LocalDate date = row.getObject("calendar_date", LocalDate.class);
		String kind = row.getString("kind");
		return (kind == null) ? CalendarChange.toOrdinary(date) : CalendarChange
			.to(new CalendarDay(date, DayKind.valueOf(kind), row.getString("basis"), row.getBoolean("confirmed")));
	}

}
