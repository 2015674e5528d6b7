package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.daihoi.congress.CongressState;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.sight.Concern;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.Done;
import vn.daihoi.sight.ListColumn;
import vn.daihoi.sight.MainStep;
import vn.daihoi.sight.Narrowing;

import static org.assertj.core.api.Assertions.assertThat;

class ActiveFilterTests {

	@Test
	void whatIsNotAskedForIsNotNamed() {
		assertThat(ActiveFilter.words(new CongressFilter("p", null, null, null, null), null)).isEmpty();
		assertThat(ActiveFilter.words(new CongressFilter("p", null, null, false, null), null))
			.containsExactly("Trừ nơi đang trễ hạn");
	}

	@Test
	void eachFieldIsNamedAsInTheForm() {
		LocalDate first = LocalDate.of(2024, 12, 1);
		Narrowing narrowing = new Narrowing("Mỹ Lợi", OrganizationKind.HAMLET_BRANCH, first, first.plusDays(30), true,
				"Lê Văn Tám", Concern.SOON, new Done(MainStep.HELD, first, first.plusDays(6)));
		assertThat(ActiveFilter.words(
				new CongressFilter("p", "hh", CongressState.NOTICE_SENT, true, narrowing, ListColumn.USUAL, null),
				"Đảng ủy xã Hòa Hưng"))
			.isEqualTo(List.of("Cấp ủy chỉ đạo: Đảng ủy xã Hòa Hưng",
					"Tình trạng: " + CongressState.NOTICE_SENT.label(), "Tên hoặc mã: Mỹ Lợi",
					"Loại: " + OrganizationKind.HAMLET_BRANCH.label(), "Việc cần chú ý: " + Concern.SOON.label(),
					"Việc đã làm: Đại hội từ ngày 01/12/2024 đến ngày 07/12/2024", "Khai mạc từ ngày: 01/12/2024",
					"Khai mạc đến ngày: 31/12/2024", "Người phụ trách địa bàn: Lê Văn Tám", "Chỉ đại hội điểm",
					"Chỉ nơi đang trễ hạn"));
	}

}
