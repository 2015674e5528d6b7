package vn.daihoi.sight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;

import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;
import vn.daihoi.deadline.RuleNames;
import vn.daihoi.organization.OrganizationKind;

/**
 * Reads what {@link CongressRows} selects by its places: lists are long, and looking for
 * each value by its name takes longer.
 *
 * @param names of the rules, of which the row has the codes
 */
record CongressRowMapper(RuleNames names) implements RowMapper<CongressRow> {

	private static final int FIRST_STEP = 18;

	/** How many it reads. */
	static final int PLACES = FIRST_STEP + MainStep.values().length - 1;

	@Override
	public CongressRow mapRow(ResultSet row, int number) throws SQLException {
		return new CongressRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				OrganizationKind.valueOf(row.getString(5)), row.getBoolean(6), row.getString(7), row.getString(8),
				row.getInt(9), row.getInt(10), row.getObject(11, LocalDate.class), standing(row));
	}

	private Standing standing(ResultSet row) throws SQLException {
		return new Standing(CongressState.ladder().get(row.getInt(12)), row.getBoolean(13), days(row), next(row));
	}

	private Optional<NextLimit> next(ResultSet row) throws SQLException {
		String rule = row.getString(14);
		return (rule == null) ? Optional.empty() : Optional.of(new NextLimit(rule, this.names.of(rule),
				row.getObject(15, LocalDate.class), row.getBoolean(16), row.getObject(17) != null));
	}

	private static Map<Milestone, LocalDate> days(ResultSet row) throws SQLException {
		Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
		for (MainStep step : MainStep.values()) {
			LocalDate day = row.getObject(FIRST_STEP + step.ordinal(), LocalDate.class);
			if (day != null) {
				days.put(step.milestone(), day);
			}
		}
		return days;
	}

}
