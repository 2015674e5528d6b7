package vn.daihoi.plan;

import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.UNIT;

class AreaChargesTests {

	private static final AreaCharge FIRST = new AreaCharge(UNIT, "Nguyễn Văn A", "98-TB/HU ngày 08/05/2024");

	private static final AreaCharge SECOND = new AreaCharge(UNIT, "Đặng Thị B", "94-TB/HU ngày 20/02/2024");

	private static AreaCharges chargesIn(Database database) {
		CampaignRows.unit(CampaignRows.in(database), "tb", "tb01");
		return new AreaCharges(database.client());
	}

	@Databases
	void personsInChargeOfAnAreaStandInTheirOrder(Database database) {
		AreaCharges charges = chargesIn(database);
		charges.assign(UNIT, List.of(SECOND, FIRST));
		assertThat(charges.of(UNIT)).containsExactly(SECOND, FIRST);
		assertThat(charges.all()).containsOnlyKeys(UNIT);
	}

	@Databases
	void areasOfAPersonAreThoseOfEveryPost(Database database) {
		AreaCharges charges = chargesIn(database);
		charges.assign(UNIT, List.of(new AreaCharge(UNIT, "Phạm Minh Đức, Ủy viên Ban Thường vụ", "98-TB/HU")));
		charges.assign("tb", List.of(new AreaCharge("tb", "Phạm Minh Đức, Ủy viên Ban Chấp hành", "98-TB/HU")));
		assertThat(charges.unitsOf("Phạm Minh Đức")).containsExactlyInAnyOrder(UNIT, "tb");
		assertThat(charges.unitsOf("Phạm Minh Đức, Ủy viên Ban Chấp hành")).containsExactly("tb");
		assertThat(charges.unitsOf("Phạm Minh")).isEmpty();
	}

	@Databases
	void whoIsNotNamedAgainIsNotInChargeAnyMoreAndOtherAreasStay(Database database) {
		AreaCharges charges = chargesIn(database);
		AreaCharge other = new AreaCharge("tb", "Lê C", FIRST.basis());
		charges.assign("tb", List.of(other));
		charges.assign(UNIT, List.of(FIRST, SECOND));
		charges.assign(UNIT, List.of(SECOND));
		assertThat(charges.of(UNIT)).containsExactly(SECOND);
		assertThat(charges.of("tb")).containsExactly(other);
	}

}
