package vn.daihoi.ratification;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.election.Election;
import vn.daihoi.organization.OrganizationEnded;

import static org.assertj.core.api.Assertions.assertThat;

class PostHoldersTests {

	private static final LocalDate CONGRESS = LocalDate.of(2024, 12, 1);

	private static final LocalDate LATER = LocalDate.of(2026, 3, 2);

	@Databases
	void whoIsRelievedHoldsThePostUntilTheDayBeforeTheDecision(Database database) {
		PostHolders holders = holdersIn(database);
		holders.begin("hh01", CONGRESS, List.of(holder("A", Election.SECRETARY)));
		holders.leave("hh01", "A", Election.SECRETARY, LATER);
		holders.enter("hh01", new PostHolder("B", Election.SECRETARY, LATER, "31-QĐ/ĐU"));
		assertThat(holders.on(LATER.minusDays(1), "hh01")).extracting(PostHolder::name).containsExactly("A");
		assertThat(holders.on(LATER, "hh01"))
			.containsExactly(new PostHolder("B", Election.SECRETARY, LATER, "31-QĐ/ĐU"));
		assertThat(holders.on(CONGRESS.minusDays(1), "hh01")).isEmpty();
	}

	@Databases
	void committeeElectedAnewTakesThePlaceOfTheOneBeforeInThatOrganisationAlone(Database database) {
		PostHolders holders = holdersIn(database);
		holders.begin("hh01", CONGRESS,
				List.of(holder("A", Election.BRANCH_COMMITTEE), holder("A", Election.SECRETARY)));
		holders.begin("hh02", CONGRESS, List.of(holder("C", Election.SECRETARY)));
		holders.begin("hh01", LATER, List.of(new PostHolder("B", Election.SECRETARY, LATER, null)));
		assertThat(holders.on(LATER, "hh01")).extracting(PostHolder::name).containsExactly("B");
		assertThat(holders.on(LATER.minusDays(1), "hh01")).extracting(PostHolder::post)
			.containsExactly(Election.SECRETARY, Election.BRANCH_COMMITTEE);
		assertThat(holders.on(LATER, "hh02")).extracting(PostHolder::name).containsExactly("C");
	}

	@Databases
	void whoeverHeldAPostOfAnOrganisationThatEndedHeldItUntilTheDayBefore(Database database) {
		PostHolders holders = holdersIn(database);
		holders.begin("hh01", CONGRESS, List.of(holder("A", Election.SECRETARY)));
		holders.begin("hh02", CONGRESS, List.of(holder("C", Election.SECRETARY)));
		holders.end(new OrganizationEnded("hh01", LATER));
		assertThat(holders.on(LATER.minusDays(1), "hh01")).extracting(PostHolder::name).containsExactly("A");
		assertThat(holders.on(LATER, "hh01")).isEmpty();
		assertThat(holders.on(LATER, "hh02")).extracting(PostHolder::name).containsExactly("C");
	}

	@Databases
	void resultThatIsRatifiedAfterTheEndHoldsUntilTheEnd(Database database) {
		PostHolders holders = holdersIn(database);
		database.client().sql("update organization set ended_on = ? where code = 'hh01'").param(LATER).update();
		holders.begin("hh01", CONGRESS, List.of(holder("A", Election.SECRETARY)));
		assertThat(holders.on(LATER.minusDays(1), "hh01")).extracting(PostHolder::name).containsExactly("A");
		assertThat(holders.on(LATER, "hh01")).isEmpty();
	}

	private static PostHolder holder(String name, Election post) {
		return new PostHolder(name, post, CONGRESS, "12-QĐ/ĐU");
	}

	private static PostHolders holdersIn(Database database) {
		return new PostHolders(CampaignRows.in(database).client());
	}

}
