package vn.daihoi.plan;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.daihoi.document.Block;
import vn.daihoi.document.Letterhead;
import vn.daihoi.document.WordFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan of Phụng Hiệp as a paper, opened again. */
class PlanBodyTests {

	private final PlanDocument plan = PackagedPlan.read("phung-hiep-2025");

	private WordFile written() {
		Letterhead head = new Letterhead(null, "Huyện ủy Phụng Hiệp", "HU", null, "Phụng Hiệp", null,
				WordFile.head("2024-09-27").printed());
		return WordFile.of("plan",
				WordFile.template("plan").fill(head, PlanPaper.values(this.plan, "Huyện ủy Phụng Hiệp", null), true));
	}

	@Test
	void sectionsStandUnderTheNumbersThatEverybodyCites() {
		List<String> headings = new PlanBody(this.plan, new PlanActors("Huyện ủy Phụng Hiệp")).blocks()
			.stream()
			.filter(Block.Heading.class::isInstance)
			.map((block) -> ((Block.Heading) block).text())
			.toList();
		assertThat(headings).hasSize(16)
			.startsWith("I- MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "2. Yêu cầu", "II- NỘI DUNG")
			.containsSubsequence("3.4. Về hồ sơ nhân sự", "6. Thời gian", "III- TỔ CHỨC THỰC HIỆN");
	}

	@Test
	void everythingThatThePlanSaysStandsOnThePaper() {
		String text = String.join("\n", written().lines());
		new PlanStatements(this.plan, new PlanActors("Huyện ủy Phụng Hiệp")).all()
			.forEach((statement) -> assertThat(text).contains(statement.text()));
		assertThat(this.plan.duties()).allSatisfy((duty) -> assertThat(text).containsIgnoringCase(duty.text()));
		assertThat(this.plan.legalBasis()).allSatisfy(
				(basis) -> assertThat(text).contains((basis.number() != null) ? basis.number() : basis.title()));
	}

	@Test
	void lastParagraphOfThePlanIsItsLastOnPaperToo() {
		assertThat(written().lines()).last()
			.isEqualTo(
					"Có khó khăn, vướng mắc thì báo cáo Thường trực Huyện ủy (qua Ban Tổ chức Huyện ủy) để có ý kiến "
							+ "chỉ đạo.");
	}

	@Test
	void numbersAndDaysAreThoseOfThePlan() {
		assertThat(written().lines()).contains(
				"- Thời gian tổ chức đại hội không quá 01 ngày, bắt đầu từ ngày 01/12/2024, kết thúc chậm nhất ngày "
						+ "31/12/2024.",
				"- Chi bộ có dưới 09 đảng viên chính thức bầu bí thư, nếu cần bầu 01 phó bí thư.",
				"- Chi bộ có từ 09 đến 14 đảng viên chính thức bầu không quá 03 chi ủy viên.",
				"- Chi bộ có từ 21 đảng viên chính thức trở lên bầu không quá 07 chi ủy viên.",
				"1. Ban Thường vụ Huyện ủy Phụng Hiệp chọn 02 chi bộ chỉ đạo đại hội điểm, gồm: ...............");
	}

	@Test
	void milestonesAreATableWithWhoAndWhen() {
		assertThat(written().table(1)).startsWith(List.of("TT", "Công việc", "Thực hiện", "Thời hạn", "Mục"),
				List.of("1", "Lập danh sách đăng ký thời gian đại hội chi bộ gửi về Ban Tổ chức", "Các đảng bộ cơ sở",
						"Chậm nhất ngày 15/11/2024", "III.7"));
		assertThat(written().table(1)).extracting((row) -> row.get(3))
			.containsExactly("Thời hạn", "Chậm nhất ngày 15/11/2024", "Theo lịch đã đăng ký",
					"Chậm nhất sau 05 ngày kể từ khi chỉ đạo tổ chức xong đại hội", "Trước ngày 10/01/2025");
	}

	@Test
	void whatNobodyHasDecidedYetIsDots() {
		assertThat(written().table(0).get(1)).containsExactly("Số ......-KH/HUDỰ THẢO",
				"Phụng Hiệp, ngày ..... tháng ..... năm 2024");
		assertThat(written().table(2).get(0)).containsExactly("Nơi nhận:- ..............,- Lưu Văn phòng.",
				"T/M BAN THƯỜNG VỤ............................");
	}

}
