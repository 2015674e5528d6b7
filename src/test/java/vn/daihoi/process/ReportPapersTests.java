package vn.daihoi.process;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.congress.Milestone;
import vn.daihoi.document.Block;
import vn.daihoi.document.PaperMark;
import vn.daihoi.document.WordFile;
import vn.daihoi.report.Missing;
import vn.daihoi.report.MissingTable;
import vn.daihoi.report.ReportProgress;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes upward on paper, opened again and compared field by field. */
@ProcessTest
class ReportPapersTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private ReportProgress progress;

	@Autowired
	private PaperMark mark;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	private Visitor.Answer asked(String person, String place, String kind, String chosen) {
		return Visitor.withPassword(this.port, person).get("/api/%s/papers/%s.docx%s".formatted(place, kind, chosen));
	}

	private WordFile ofUnit(String kind, String chosen) {
		return WordFile.of(asked("danguy.hh", unit(), kind, chosen).response().body(), kind);
	}

	private WordFile ofPlan(String kind, String chosen) {
		return WordFile.of(asked("bantochuc", plan(), kind, chosen).response().body(), kind);
	}

	private String unit() {
		return "congresses/hh/" + this.campaign.plan();
	}

	private String plan() {
		return "plans/" + this.campaign.plan();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static boolean isDraft(WordFile paper) {
		return paper.margins().stream().anyMatch((margin) -> margin.contains("DỰ THẢO"));
	}

	@Test
	void registrationListHasEveryBranchByItsDayAndThoseWithoutADayLast() {
		this.campaign.branch("hh02").isAcceptedFor("2024-12-15");
		this.campaign.branch("hh01").proposes("2024-12-20");
		assertThat(isDraft(ofUnit("registration-list", ""))).isTrue();
		WordFile list = ofUnit("registration-list", "?documentDate=2024-11-14&number=" + encoded("20-CV/ĐU"));
		assertThat(isDraft(list)).isFalse();
		assertThat(list.lines()).containsExactly("DANH SÁCH",
				"đăng ký thời gian tổ chức đại hội chi bộ trực thuộc đảng ủy cơ sở, nhiệm kỳ 2025\u00a0-\u00a02027",
				"-----", "(Kèm theo văn bản số 20-CV/ĐU)");
		assertThat(list.table(1)).hasSize(4);
		assertThat(list.table(1).get(1)).containsExactly("1", "Chi bộ Trường tiểu học Hiệp Hưng 1", "Chi bộ trường học",
				"12", "15/12/2024, buổi sáng", "Hội trường ấp", "", "4", "3", "..............", "");
		assertThat(list.table(1).get(2)).startsWith("2").endsWith("đề xuất, chưa nhận");
		assertThat(list.table(1).get(3)).startsWith("3").contains("..............").endsWith("chưa có ngày");
		assertThat(list.table(2).get(0)).containsExactly("Nơi nhận:- Ban Tổ chức Huyện ủy Phụng Hiệp,- Lưu Văn phòng.",
				"T/M ĐẢNG ỦYBÍ THƯ..............");
	}

	@Test
	void progressReportHasTheDayAsItWasReportedAndAllFiguresAsOfThatDay() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-15");
		this.campaign.branch("hh02").isAcceptedFor("2024-12-15");
		this.campaign.reach(Milestone.HELD, "2024-12-15", "hh01");
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-12-15", "hh01");
		assertThat(asked("danguy.hh", unit(), "progress-report", "").status()).isEqualTo(404);
		this.progress.until(LocalDate.of(2024, 12, 16));
		this.campaign.reach(Milestone.HELD, "2024-12-15", "hh02");
		this.campaign.reach(Milestone.HELD, "2024-12-20", "hh03");
		WordFile report = ofUnit("progress-report", "?day=2024-12-15");
		assertThat(report.lines()).contains("BÁO CÁO", "Kính gửi: Ban Tổ chức Huyện ủy Phụng Hiệp",
				"I- ĐẠI HỘI NGÀY 15/12/2024", "II- TỪ ĐẦU ĐỢT ĐẾN NGÀY 15/12/2024");
		assertThat(report.table(1)).containsExactly(List.of("Nội dung", "Cuối ngày", "Đến 30/09/2024"),
				List.of("Đăng ký đại hội", "2", "2"), List.of("Đã đại hội", "1", "2"),
				List.of("Đã ghi kết quả", "1", "1"), List.of("Hoãn, chưa tiến hành được", "0", "0"),
				List.of("Chưa có kết quả", "1", "1"));
		assertThat(report.table(2)).contains(List.of("1", "Tổng số chi bộ, đảng bộ phải tổ chức đại hội", "3", ""))
			.anySatisfy((row) -> assertThat(row).endsWith("Đã đại hội", "2", "2/3 (66,7%)"));
		assertThat(report.table(0).get(1).get(0)).isEqualTo("Số ......-BC/ĐU");
		assertThat(asked("danguy.hh", unit(), "progress-report", "?day=2024-12-16").status()).isEqualTo(404);
		assertThat(asked("chibo.hh01", unit(), "progress-report", "").status()).isEqualTo(404);
		assertThat(asked("bantochuc", unit(), "progress-report", "").status()).isEqualTo(200);
	}

	@Test
	void reportOfACommitteeHasEachBranchAndWhoIsMissingAndStaysAsItWasReported() {
		this.campaign.unit().issuesPlan("2024-09-30", "hh02", "2024-12-01");
		this.campaign.reach(Milestone.HELD, "2024-12-30", "hh01", "hh02");
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-12-30", "hh01", "hh02");
		this.campaign.advanceTo("2025-01-01");
		WordFile before = ofUnit("unit-result-report", "?documentDate=2025-01-01&number=%s&assessment=%s"
			.formatted(encoded("30-BC/ĐU"), encoded("Đúng kế hoạch")));
		assertThat(isDraft(before)).isFalse();
		assertThat(before.table(0).get(1)).containsExactly("Số 30-BC/ĐU", ".............., ngày 01 tháng 01 năm 2025");
		assertThat(before.lines()).contains("III- CHI BỘ CHƯA CÓ KẾT QUẢ", "IV- NHẬN XÉT", "Đúng kế hoạch.",
				"Số tạm thời: 3/3 đại hội chưa chuẩn y xong.");
		assertThat(before.table(1)).anySatisfy((row) -> assertThat(row).endsWith("Đã đại hội", "2", "2/3 (66,7%)"));
		assertThat(before.table(2)).hasSize(4).element(1).asList().contains("30/12/2024");
		assertThat(before.table(3)).hasSize(2)
			.element(1)
			.asList()
			.contains("Chi bộ ấp Hưng Thạnh")
			.endsWith("..............");
		assertThat(before.table(4).get(0)).containsExactly("Nơi nhận:- Như trên,- Lưu Văn phòng.",
				"T/M ĐẢNG ỦYBÍ THƯ..............");
		this.campaign.unit().reports("2025-01-01", Unit.missing("hh03", "Chờ kết luận thẩm tra"));
		this.campaign.reach(Milestone.RATIFIED, "2025-01-02", "hh01");
		this.campaign.reach(Milestone.RESULT_RECORDED, "2025-01-03", "hh03");
		WordFile after = ofUnit("unit-result-report", "");
		assertThat(after.table(0).get(1).get(0)).isEqualTo("Số 30-BC/ĐU");
		assertThat(after.table(1))
			.anySatisfy((row) -> assertThat(row).endsWith("Đã chuẩn y kết quả bầu cử", "0", "0/3 (0,0%)"));
		assertThat(after.table(3)).hasSize(2)
			.element(1)
			.isEqualTo(List.of("1", "Chi bộ ấp Hưng Thạnh", "Chờ kết luận thẩm tra"));
	}

	@Test
	void reportOfACommitteeOfWhichNobodyIsMissingHasNoRoomForReasons() {
		this.campaign.unit().issuesPlan("2024-09-30", "hh02", "2024-12-01");
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-12-30", "hh01", "hh02", "hh03");
		WordFile report = ofUnit("unit-result-report", "?assessment=" + encoded("Đúng kế hoạch"));
		assertThat(report.lines()).contains("III- NHẬN XÉT", "Đúng kế hoạch.").doesNotContain("..............");
	}

	@Test
	void whoIsMissingStandsWithHowFarItIsWhereThatIsKept() {
		Missing reported = new Missing("hh03", "Chi bộ ấp Hưng Thạnh", null, "Chờ kết luận");
		Missing running = new Missing("hh02", "Chi bộ Trường tiểu học", "Đã nhận ngày", null);
		assertThat(table(reported)).isEqualTo(
				List.of(List.of("TT", "Tổ chức đảng", "Lý do"), List.of("1", "Chi bộ ấp Hưng Thạnh", "Chờ kết luận")));
		assertThat(table(reported, running)).isEqualTo(List.of(List.of("TT", "Tổ chức đảng", "Tình trạng", "Lý do"),
				List.of("1", "Chi bộ ấp Hưng Thạnh", "", "Chờ kết luận"),
				List.of("2", "Chi bộ Trường tiểu học", "Đã nhận ngày", "..............")));
	}

	private List<List<String>> table(Missing... missing) {
		Block.Table table = (Block.Table) MissingTable.of(List.of(missing), this.mark);
		return Stream
			.concat(Stream.of(table.columns().stream().map(Block.Column::head).toList()), table.rows().stream())
			.toList();
	}

	@Test
	void organisationBoardSignsForItselfAndItsAggregateAddsUpTheCommittees() {
		this.campaign.reach(Milestone.HELD, "2024-12-20", "hh01", "hh02", "hh03");
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-12-20", "hh01", "hh02", "hh03");
		WordFile report = ofPlan("result-report", "?documentDate=2025-01-06&signer=%s&number=%s"
			.formatted(encoded("Trần Văn C"), encoded("45-BC/BTCHU")));
		assertThat(isDraft(report)).isFalse();
		assertThat(report.table(0)).containsExactly(
				List.of("HUYỆN ỦY PHỤNG HIỆPBAN TỔ CHỨC*", "ĐẢNG CỘNG SẢN VIỆT NAM"),
				List.of("Số 45-BC/BTCHU", "Phụng Hiệp, ngày 06 tháng 01 năm 2025"));
		assertThat(report.lines())
			.contains("Kính gửi:", "- Thường trực Huyện ủy Phụng Hiệp", "- Ban Tổ chức của cấp ủy cấp trên trực tiếp",
					"II- CHƯA CÓ BÁO CÁO, CHƯA CÓ KẾT QUẢ", "III- ĐÁNH GIÁ")
			.anyMatch((line) -> line
				.startsWith("Thực hiện Kế hoạch số 300-KH/HU ngày 30/09/2024 của Huyện ủy Phụng Hiệp, "
						+ "Ban Tổ chức Huyện ủy Phụng Hiệp báo cáo"));
		assertThat(report.table(1)).anySatisfy((row) -> assertThat(row).endsWith("Đã đại hội", "3", "3/3 (100,0%)"));
		assertThat(report.table(2)).hasSize(2).element(1).asList().contains("Đảng ủy xã Hiệp Hưng", "Chưa gửi báo cáo");
		assertThat(report.table(3).get(0)).containsExactly("Nơi nhận:- Như trên,- Lưu Ban Tổ chức.",
				"TRƯỞNG BANTrần Văn C");
		WordFile aggregate = ofPlan("result-aggregate", "");
		assertThat(aggregate.lines()).contains("BIỂU TỔNG HỢP", "Số liệu đến ngày 30/09/2024.",
				"Số tạm thời: 3/3 đại hội chưa chuẩn y xong.", "I- TIẾN ĐỘ ĐẠI HỘI", "VII- CHUẨN Y KẾT QUẢ BẦU CỬ");
		assertThat(aggregate.table(1)).hasSize(3);
		assertThat(aggregate.table(1).get(0)).startsWith("TT", "Cấp ủy chỉ đạo", "Phải tổ chức đại hội");
		assertThat(aggregate.table(1).get(1)).startsWith("1", "Đảng ủy xã Hiệp Hưng", "3", "0/3 (0,0%)");
		assertThat(aggregate.table(1).get(2)).startsWith("", "Cộng", "3", "0/3 (0,0%)");
		List<List<String>> last = aggregate.table(aggregate.document().getTables().size() - 1);
		assertThat(last.get(0).get(1)).isEqualTo("TRƯỞNG BAN..............");
		assertThat(asked("danguy.hh", plan(), "result-report", "").status()).isEqualTo(404);
		assertThat(asked("danguy.hh", plan(), "result-aggregate", "").status()).isEqualTo(404);
	}

	@Test
	void weeklyReportSaysOnOnePageWhatTheBoardSays() {
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02");
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-20", "hh03");
		WordFile report = ofPlan("weekly-report", "?signer=" + encoded("Trần Văn C"));
		assertThat(report.lines())
			.contains("I- TIẾN ĐỘ", "II- TRỄ HẠN, VIỆC CẦN CHÚ Ý",
					"Đang trễ hạn: 0/3 tổ chức đảng; việc của cấp ủy, cơ quan quá hạn: 0.",
					"- Chưa quán triệt kế hoạch đến đảng viên (chưa đại hội): 3.",
					"Không có đại hội nào khai mạc trong 7 ngày tới.", "IV- KIẾN NGHỊ")
			.anyMatch((line) -> line.endsWith("(từ ngày 24/09/2024 đến ngày 30/09/2024)"));
		assertThat(report.table(1).get(0)).containsExactly("Nội dung", "Đến nay", "Trong tuần", "Tuần trước");
		assertThat(report.table(1).get(1)).containsExactly("Nhận ngày đại hội", "3", "2", "1");
		assertThat(report.table(2).get(0).get(1)).isEqualTo("TRƯỞNG BANTrần Văn C");
		assertThat(asked("danguy.hh", plan(), "weekly-report", "").status()).isEqualTo(404);
	}

}
