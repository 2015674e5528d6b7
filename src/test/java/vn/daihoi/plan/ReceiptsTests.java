package vn.daihoi.plan;

import java.time.Clock;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;

class ReceiptsTests {

	private static final List<String> ISSUER = List.of("phunghiep");

	private static Receipts receiptsIn(Database database) {
		CampaignRows.in(database)
			.client()
			.sql("update plan set issued_on = date '2024-09-30' where code = ?")
			.param(PLAN)
			.update();
		return new Receipts(database.client(), Clock.systemUTC());
	}

	@Databases
	void planIsReceivedOnceByEachOrganisationThatOpensIt(Database database) {
		Receipts receipts = receiptsIn(database);
		assertThat(receipts.count(PLAN, ISSUER)).isEqualTo(new ReceiptCounts(1, 0, 2, 0));
		assertThat(receipts.open(PLAN, List.of("hh01"))).isTrue();
		assertThat(receipts.open(PLAN, List.of("hh01"))).isFalse();
		assertThat(receipts.count(PLAN, ISSUER)).isEqualTo(new ReceiptCounts(1, 0, 2, 1));
		assertThat(missing(receipts, ISSUER)).containsExactly("hh", "hh02");
	}

	@Databases
	void issuerAndTechnicalAdministratorReceiveNothing(Database database) {
		Receipts receipts = receiptsIn(database);
		assertThat(receipts.open(PLAN, ISSUER)).isFalse();
		assertThat(receipts.open(PLAN, List.of())).isFalse();
		assertThat(missing(receipts, ISSUER)).containsExactly("hh", "hh01", "hh02");
	}

	@Databases
	void committeeSeesItselfAndItsBranchesAndABranchNobody(Database database) {
		Receipts receipts = receiptsIn(database);
		CampaignRows.unit(database, "tb", "tb01");
		assertThat(missing(receipts, List.of("tb"))).containsExactly("tb", "tb01");
		assertThat(missing(receipts, List.of("hh01"))).isEmpty();
		assertThat(receipts.count(PLAN, List.of("hh01")).isEmpty()).isTrue();
	}

	@Databases
	void organisationThatHoldsItsOwnCongressIsACommitteeAndTheIssuerNobody(Database database) {
		Receipts receipts = receiptsIn(database);
		CampaignRows.unit(database, "tb", "tb01");
		database.client()
			.sql("""
					update congress set scope = 'GRASSROOTS_ORGANIZATIONS', organization_code = 'tb', unit_code = 'phunghiep'
					where organization_code = 'tb01'""")
			.update();
		assertThat(receipts.count(PLAN, ISSUER)).isEqualTo(new ReceiptCounts(2, 0, 2, 0));
		assertThat(missing(receipts, ISSUER)).containsExactly("hh", "tb", "hh01", "hh02");
		assertThat(missing(receipts, List.of("tb"))).containsExactly("tb");
	}

	@Databases
	void amendedPlanIsReceivedAnew(Database database) {
		Receipts receipts = receiptsIn(database);
		receipts.open(PLAN, List.of("hh", "hh01", "hh02"));
		assertThat(receipts.count(PLAN, ISSUER).isComplete()).isTrue();
		database.client().sql("update plan set edition = 1 where code = ?").param(PLAN).update();
		assertThat(receipts.count(PLAN, ISSUER)).isEqualTo(new ReceiptCounts(1, 0, 2, 0));
		assertThat(receipts.open(PLAN, List.of("hh"))).isTrue();
	}

	@Databases
	void draftIsNotReceived(Database database) {
		Receipts receipts = receiptsIn(database);
		database.client().sql("update plan set issued_on = null where code = ?").param(PLAN).update();
		assertThat(receipts.open(PLAN, List.of("hh01"))).isFalse();
	}

	private static List<String> missing(Receipts receipts, List<String> seeing) {
		return receipts.missing(PLAN, seeing, 50).stream().map(PlanRecipient::code).toList();
	}

}
