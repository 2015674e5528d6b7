package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Breaches;
import vn.daihoi.election.Deliberations.Recorded;
import vn.daihoi.plan.CongressType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

/** Twelve members convened, one of them elsewhere. */
class DeliberationsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	private CongressResults results;

	private Deliberations held(Database database) {
		JdbcClient client = CampaignRows.in(database).client();
		this.results = new CongressResults(client, mock(Breaches.class));
		this.results.open(CONGRESS, DAY, new TallyRequest.Members(13, 1, 0, 0, 0, 11));
		this.results.open(OTHER, DAY, new TallyRequest.Members(20, 0, 0, 0, 0, 20));
		return new Deliberations(client, this.results);
	}

	@Databases
	void handsAreCountedAgainstThoseConvenedLessTheExcluded(Database database) {
		Deliberations deliberations = held(database);
		deliberations.record(CONGRESS, CongressType.MEMBERS, DAY, new Deliberation(4, 11, 8));
		assertThat(deliberations.of(CONGRESS)).contains(new Recorded(4, 11, 12, 8))
			.map(Recorded::vote)
			.contains("11/12 (91,67%)");
		assertThat(deliberations.of(OTHER)).isEmpty();
	}

	@Databases
	void whatNobodyWroteDownIsNotNone(Database database) {
		Deliberations deliberations = held(database);
		deliberations.record(CONGRESS, CongressType.MEMBERS, DAY, new Deliberation(0, null, null));
		assertThat(deliberations.of(CONGRESS)).contains(new Recorded(0, null, null, null))
			.map(Recorded::vote)
			.isEmpty();
		deliberations.record(CONGRESS, CongressType.MEMBERS, DAY, null);
		assertThat(deliberations.of(CONGRESS)).isEmpty();
	}

	@Databases
	void aNewRecordForgetsWhatTheOldOneSaid(Database database) {
		Deliberations deliberations = held(database);
		deliberations.record(CONGRESS, CongressType.MEMBERS, DAY, new Deliberation(4, 11, 8));
		this.results.record(CONGRESS,
				new RecordResult(null, DAY, new TallyRequest.Members(13, 0, 0, 0, 0, 13), List.of(), List.of(), null));
		assertThat(deliberations.of(CONGRESS)).isEmpty();
	}

}
