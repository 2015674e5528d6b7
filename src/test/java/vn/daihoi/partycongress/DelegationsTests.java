package vn.daihoi.partycongress;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.partycongress.Delegations.Sent;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;

class DelegationsTests {

	@Databases
	void whatBranchesWereGivenAndHaveElectedIsCountedOnceEach(Database database) {
		JdbcClient client = CampaignRows.in(database).client();
		client.sql("insert into delegate_allocation (congress, delegates, alternates) values (?, 2, 1)")
			.param(CONGRESS)
			.update();
		elects(client, 1, "DELEGATES", "An");
		elects(client, 2, "DELEGATES", "An");
		elects(client, 3, "ALTERNATE_DELEGATES", "Bình");
		assertThat(new Delegations(client).below(PLAN, "hh")).containsExactly(new Sent("Tổ chức hh01", 2, 1, 1, 1),
				new Sent("Tổ chức hh02", 0, 0, 0, 0));
	}

	@Databases
	void toTheIssuerGrassrootsOrganisationsSendWhatTheyPlannedToElect(Database database) {
		JdbcClient client = CampaignRows.in(database).client();
		client.sql("update congress set scope = 'GRASSROOTS_ORGANIZATIONS', unit_code = 'phunghiep' where id = ?")
			.param(CONGRESS)
			.update();
		client
			.sql("""
					insert into body_election (congress, sequence, stage, election, seats, allocated, open_seats, round, kind,
					done) values (?, 1, 'CONGRESS', 'DELEGATES', 4, true, 4, 1, 'BALLOT', true)""")
			.param(CONGRESS)
			.update();
		elects(client, 1, "DELEGATES", "An");
		assertThat(new Delegations(client).below(PLAN, "phunghiep"))
			.containsExactly(new Sent("Tổ chức hh01", 4, 1, 0, 0));
		assertThat(new Delegations(client).below(PLAN, "hh")).containsExactly(new Sent("Tổ chức hh02", 0, 0, 0, 0));
	}

	private static void elects(JdbcClient client, int sequence, String election, String name) {
		client
			.sql("""
					insert into ballot (congress, sequence, election, kind, round, seats, issued, returned, valid, invalid, base,
					needed) values (?, ?, ?, 'BALLOT', 1, 2, 7, 7, 7, 0, 7, 4)""")
			.params(CONGRESS, sequence, election)
			.update();
		client.sql("""
				insert into ballot_outcome (ballot, name, votes, result)
				select id, ?, 5, 'ELECTED' from ballot where sequence = ?""").params(name, sequence).update();
	}

	@Databases
	void lastCompilationCountsAndAnotherCongressHasNone(Database database) {
		Delegations delegations = new Delegations(CampaignRows.in(database).client());
		delegations.record(CONGRESS, new CompileDelegates(38, 4, null));
		delegations.record(CONGRESS, new CompileDelegates(40, 4, 3));
		assertThat(delegations.of(CONGRESS)).contains(new CompileDelegates(40, 4, 3));
		assertThat(delegations.of(OTHER)).isEmpty();
	}

}
