package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class EndedCongressesTests {

	private final List<Object> events = new ArrayList<>();

	private Absences absences;

	private EndedCongresses congressesIn(Database database) {
		CampaignRows.in(database);
		this.absences = new Absences(database.client(), this.events::add);
		return new EndedCongresses(database.client(), this.absences, this.events::add);
	}

	@Databases
	void congressThatWasHeldGoesOn(Database database) {
		EndedCongresses ended = congressesIn(database);
		new Milestones(database.client(), this.events::add).reach(CONGRESS, Milestone.HELD, LocalDate.of(2024, 12, 1));
		assertThat(ended.next(PLAN, 10)).containsExactly(OTHER);
	}

	@Databases
	void congressEndsOnceAccountedForWithTheReason(Database database) {
		EndedCongresses ended = congressesIn(database);
		assertThat(ended.next(PLAN, 1)).containsExactly(CONGRESS);
		ended.end(CONGRESS, "Kế hoạch được thay thế");
		assertThat(ended.next(PLAN, 10)).containsExactly(OTHER);
		assertThat(this.absences.reason(CONGRESS)).contains("Kế hoạch được thay thế");
		assertThat(this.events).contains(new WorkEnded(CONGRESS, WorkEnded.Whose.CONGRESS, "Kế hoạch được thay thế"));
	}

	@Databases
	void committeeHasNoCongressLeftWhenAllOfItsOwnHaveEnded(Database database) {
		EndedCongresses ended = congressesIn(database);
		ended.end(CONGRESS, "lý do");
		assertThat(ended.unitsWithout(PLAN)).isEmpty();
		ended.end(OTHER, "lý do");
		assertThat(ended.unitsWithout(PLAN)).containsExactly(UNIT);
	}

	@Databases
	void committeeDirectsAsLongAsACongressOfItsGoesOn(Database database) {
		EndedCongresses ended = congressesIn(database);
		CongressId committee = new CongressId(PLAN, UNIT);
		ended.end(CONGRESS, "lý do");
		assertThat(ended.isEnded(CONGRESS)).isTrue();
		assertThat(ended.isEnded(OTHER)).isFalse();
		assertThat(ended.isDirecting(committee)).isTrue();
		ended.end(OTHER, "lý do");
		assertThat(ended.isDirecting(committee)).isFalse();
	}

}
