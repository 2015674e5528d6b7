package vn.daihoi.plan;

import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.regulation.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;

class PlanWarningsTests {

	private static final PlanWarning EXPLAINED = new PlanWarning(Severity.WARNING, "X04",
			"Đại hội điểm sau hạn thông báo (Kế hoạch, mục II.6).", "Kinh nghiệm phổ biến bằng văn bản");

	private static final PlanWarning UNEXPLAINED = new PlanWarning(Severity.WARNING, "X01",
			"Chỉ còn khai mạc được từ 28/12/2024 (Kế hoạch, mục II.6).", null);

	@Databases
	void whatWasFoundIsKeptInItsOrderUntilItIsFoundAnew(Database database) {
		PlanWarnings warnings = new PlanWarnings(CampaignRows.in(database).client());
		warnings.keep(PLAN, List.of(UNEXPLAINED, EXPLAINED));
		assertThat(warnings.of(PLAN)).containsExactly(UNEXPLAINED, EXPLAINED);
		warnings.keep(PLAN, List.of(EXPLAINED));
		assertThat(warnings.of(PLAN)).containsExactly(EXPLAINED);
		assertThat(warnings.of("ke-hoach-khac")).isEmpty();
	}

}
