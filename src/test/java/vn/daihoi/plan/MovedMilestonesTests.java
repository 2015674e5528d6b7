package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

/** A decision moves a day of a plan; the plan itself stays as it was signed. */
class MovedMilestonesTests {

	private static final String REGISTRATION = "registration";

	private static final LocalDate SIGNED = LocalDate.of(2024, 11, 15);

	private static final LocalDate MOVED = LocalDate.of(2024, 11, 20);

	private Plans plans;

	private MovedMilestones moved;

	@Databases
	void whatIsMovedForAllStandsInThePlan(Database database) {
		in(database);
		move(List.of(), REGISTRATION, MOVED);
		assertThat(List.of(PLAN, PLAN + "/" + UNIT, CONGRESS))
			.allSatisfy((subject) -> assertThat(registration(subject)).isEqualTo(MOVED));
		assertThat(this.plans.document(PLAN).milestone(REGISTRATION).orElseThrow().clause())
			.isEqualTo("mục III.7, điều chỉnh theo số 45-CV/HU");
		assertThat(this.plans.document(PLAN).milestone("resultReport"))
			.isEqualTo(this.plans.signed(PLAN).milestone("resultReport"));
	}

	@Databases
	void aDayBeforeWhichSomethingMustBeDoneIsMovedToALastDay(Database database) {
		in(database);
		move(List.of(), "resultReport", LocalDate.of(2025, 1, 15));
		assertThat(this.plans.document(PLAN).milestone("resultReport").flatMap(Milestone::lastDay))
			.contains(LocalDate.of(2025, 1, 15));
	}

	@Databases
	void theWindowIsMovedLikeAMilestone(Database database) {
		in(database);
		move(List.of(), MovedMilestone.WINDOW, LocalDate.of(2025, 1, 15));
		CongressWindow window = this.plans.document(PLAN).window();
		assertThat(window.lastDay()).isEqualTo("2025-01-15");
		assertThat(window.from()).isEqualTo("2024-12-01");
		assertThat(window.clause()).endsWith("điều chỉnh theo số 45-CV/HU");
	}

	@Databases
	void thePlanAsItWasSignedKeepsItsDay(Database database) {
		in(database);
		String source = this.plans.source(PLAN);
		move(List.of(), REGISTRATION, MOVED);
		assertThat(this.plans.source(PLAN)).isEqualTo(source);
		assertThat(this.plans.signed(PLAN).milestone(REGISTRATION).flatMap(Milestone::lastDay)).contains(SIGNED);
		assertThat(new Amendments(database.client(), this.plans).asIssued(PLAN)).isEqualTo(this.plans.signed(PLAN));
	}

	@Databases
	void anOrganisationHasItsOwnDayThenThatOfItsCommitteeThenThePlans(Database database) {
		in(database);
		move(List.of(), REGISTRATION, MOVED);
		move(List.of(UNIT), REGISTRATION, LocalDate.of(2024, 11, 22));
		move(List.of("hh01"), REGISTRATION, LocalDate.of(2024, 11, 18));
		CampaignRows.unit(database, "tt", "tt01");
		assertThat(registration(CONGRESS)).isEqualTo("2024-11-18");
		assertThat(registration(OTHER)).isEqualTo("2024-11-22");
		assertThat(registration(PLAN + "/" + UNIT)).isEqualTo("2024-11-22");
		assertThat(registration(PLAN + "/tt01")).isEqualTo(MOVED);
		assertThat(this.plans.documentFor(CONGRESS).milestone(REGISTRATION).orElseThrow().clause())
			.isEqualTo("mục III.7, điều chỉnh theo số 45-CV/HU");
	}

	@Databases
	void aDayIsMovedAgainAndTakenBack(Database database) {
		in(database);
		move(List.of("hh01", "hh02"), REGISTRATION, MOVED);
		move(List.of("hh01"), REGISTRATION, LocalDate.of(2024, 11, 25));
		assertThat(this.moved.of(PLAN)).containsExactly(
				new MovedMilestone("hh01", REGISTRATION, LocalDate.of(2024, 11, 25), "45-CV/HU"),
				new MovedMilestone("hh02", REGISTRATION, MOVED, "45-CV/HU"));
		assertThat(this.plans.moved(CONGRESS, REGISTRATION)).map(MovedMilestone::lastDay)
			.contains(LocalDate.of(2024, 11, 25));
		this.moved.takeBack(PLAN, List.of("hh01"), REGISTRATION);
		assertThat(registration(CONGRESS)).isEqualTo(SIGNED);
		assertThat(registration(OTHER)).isEqualTo(MOVED);
		assertThat(this.plans.moved(CONGRESS, REGISTRATION)).isEmpty();
	}

	@Databases
	void aDayThatThePlanDoesNotFixIsNotMoved(Database database) {
		in(database);
		assertThat(List.of("unitReport", "khong-co")).allSatisfy((milestone) -> assertThatIllegalArgumentException()
			.isThrownBy(() -> move(List.of(), milestone, MOVED)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> move(List.of(), MovedMilestone.WINDOW, LocalDate.of(2024, 11, 30)));
		assertThat(this.moved.of(PLAN)).isEmpty();
	}

	private LocalDate registration(String subject) {
		return this.plans.documentFor(subject).milestone(REGISTRATION).flatMap(Milestone::lastDay).orElseThrow();
	}

	private void move(List<String> organizations, String milestone, LocalDate day) {
		this.moved.move(PLAN, organizations, milestone, day, "45-CV/HU");
	}

	private void in(Database database) {
		this.plans = new Plans(CampaignRows.in(database).client());
		this.moved = new MovedMilestones(database.client(), this.plans);
	}

}
