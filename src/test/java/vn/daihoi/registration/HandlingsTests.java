package vn.daihoi.registration;

import java.time.LocalDate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.registration.ChooseHandling.Choice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class HandlingsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 15);

	@Databases
	void everyChoiceIsKeptInItsOrder(Database database) {
		Handlings handlings = new Handlings(CampaignRows.in(database).client());
		ChooseHandling decision = new ChooseHandling(Choice.DECISION, "25-CV/ĐU", DAY, null);
		ChooseHandling postponed = new ChooseHandling(Choice.POSTPONE, null, null, "Lũ lụt");
		handlings.add(CONGRESS, decision, DAY);
		handlings.add(CONGRESS, postponed, DAY.plusDays(1));
		assertThat(handlings.of(CONGRESS)).containsExactly(decision, postponed);
		assertThat(handlings.of(OTHER)).isEmpty();
	}

}
