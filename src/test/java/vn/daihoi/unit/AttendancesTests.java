package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Session;
import vn.daihoi.election.Election;
import vn.daihoi.unit.Attendances.Attendance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;

class AttendancesTests {

	private static StampBallots.Row row(int stamped, String attendees) {
		return new StampBallots.Row("1", List.of(new StampBallots.Stamp(Election.SECRETARY, stamped)), attendees);
	}

	@Databases
	void theLastRecordCounts(Database database) {
		CampaignRows.in(database)
			.client()
			.sql("update congress set opening_date = date '2024-12-15', session = 'MORNING'")
			.update();
		Attendances attendances = new Attendances(database.client());
		attendances.record(CONGRESS, row(7, "Lê Văn An, Trần Thị Bình"));
		attendances.record(CONGRESS, row(8, " Trần Thị Bình ;; Trần Thị Bình"));
		assertThat(attendances.stamps(CONGRESS)).containsExactly(new StampBallots.Stamp(Election.SECRETARY, 8));
		assertThat(attendances.stamps(OTHER)).isEmpty();
		assertThat(attendances.ofPlan(PLAN)).containsExactly(
				new Attendance(CONGRESS, "Tổ chức hh01", LocalDate.of(2024, 12, 15), Session.MORNING, "Trần Thị Bình"));
	}

	@ParameterizedTest
	@CsvSource({ "b, 2024-12-15, MORNING, an, true", "b, 2024-12-15, WHOLE_DAY, An, true",
			"b, 2024-12-15, AFTERNOON, An, false", "b, 2024-12-16, MORNING, An, false",
			"a, 2024-12-15, MORNING, An, false", "b, 2024-12-15, MORNING, Bình, false" })
	void nobodyIsAtTwoCongressesInTheSameHalfOfADay(String congress, LocalDate day, Session session, String name,
			boolean clash) {
		Attendance one = new Attendance("a", "Chi bộ A", LocalDate.of(2024, 12, 15), Session.MORNING, "An");
		assertThat(one.clashesWith(new Attendance(congress, "Chi bộ B", day, session, name))).isEqualTo(clash);
	}

}
