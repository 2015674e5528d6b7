package vn.daihoi.plan;

import java.time.LocalDate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.daihoi.CampaignRows.PLAN;

class PlansTests {

	private static final LocalDate ISSUED = LocalDate.of(2024, 9, 30);

	@Databases
	void aDraftHasNeitherNumberNorDay(Database database) {
		Plan draft = plansIn(database).find(PLAN).orElseThrow();
		assertThat(draft.isIssued()).isFalse();
		assertThat(draft.number()).isNull();
		assertThat(draft.signedBy()).isNull();
	}

	@Databases
	void aNewDraftReplacesTheOldOne(Database database) {
		Plans plans = plansIn(database);
		PlanDocument document = plans.document(PLAN);
		String changed = plans.source(PLAN) + "\n# bản sửa";
		plans.draft(document, changed);
		assertThat(plans.all())
			.containsExactly(new Plan(PLAN, document.title(), document.issuer(), null, null, null, null));
		assertThat(plans.source(PLAN)).isEqualTo(changed);
	}

	@Databases
	void anIssuedPlanShowsItsPaper(Database database) {
		Plans plans = plansIn(database);
		plans.issue(PLAN, "300-KH/HU", ISSUED, "Bí thư Huyện ủy");
		Plan issued = plans.find(PLAN).orElseThrow();
		assertThat(issued.isIssued()).isTrue();
		assertThat(issued).extracting(Plan::number, Plan::issuedOn, Plan::signedBy)
			.containsExactly("300-KH/HU", ISSUED, "Bí thư Huyện ủy");
	}

	@Databases
	void anIssuedPlanIsNotReplacedByADraft(Database database) {
		Plans plans = plansIn(database);
		PlanDocument document = plans.document(PLAN);
		plans.issue(PLAN, "300-KH/HU", ISSUED, "Bí thư Huyện ủy");
		assertThatThrownBy(() -> plans.draft(document, "khác"))
			.isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
		assertThat(plans.document(PLAN)).isEqualTo(document);
	}

	@Databases
	void anUnknownCodeIsNoPlan(Database database) {
		Plans plans = plansIn(database);
		assertThat(plans.find("ban-hon-2025")).isEmpty();
		assertThatThrownBy(() -> plans.document("ban-hon-2025")).isInstanceOf(IllegalArgumentException.class);
	}

	private static Plans plansIn(Database database) {
		return new Plans(CampaignRows.in(database).client());
	}

}
