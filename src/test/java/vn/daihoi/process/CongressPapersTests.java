package vn.daihoi.process;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.document.WordFile;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Residences;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The minutes and decisions of a branch, opened again and compared field by field. */
@ProcessTest
class CongressPapersTests {

	private static final String TODAY = "2024-09-30";

	private static final String DAY = "2024-12-15";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Members members;

	@Autowired
	private Residences residences;

	private Branch branch;

	@BeforeEach
	void dayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.isAcceptedFor(DAY);
		this.branch.givesNoticeOf(DAY);
	}

	private WordFile paper(String kind, String chosen) {
		return paper("chibo.hh02", "hh02", kind, chosen);
	}

	private WordFile paper(String person, String organization, String kind, String chosen) {
		String address = "/api/congresses/%s/%s/papers/%s.docx%s".formatted(organization, this.campaign.plan(), kind,
				chosen);
		return WordFile.of(Visitor.withPassword(this.port, person).get(address).response().body(), kind);
	}

	private String member(int number) {
		return this.members.find("hh02-%02d".formatted(number)).orElseThrow().fullName();
	}

	private void isHeld() {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().agrees(TODAY, this.branch);
		this.branch.lastSteps().all(TODAY);
		this.campaign.advanceTo(DAY);
		this.branch.recordsResult(DAY, "{\"speakers\":4,\"inFavour\":11,\"targets\":8}");
		this.campaign.runJobs();
	}

	@Test
	void minutesOfTheVoteTakeWhatStandsInTheFormAndThenWhatWasRecorded() {
		this.branch.nominates(4);
		WordFile blank = paper("branch-vote-minutes", "");
		assertThat(blank.lines()).startsWith("BIÊN BẢN")
			.contains("3. Hình thức biểu quyết: ...............",
					"1. Số đảng viên chính thức được triệu tập: .............. đồng chí. Có mặt: ............... "
							+ "Vắng mặt: ..............; lý do: ..............");
		assertThat(blank.table(1).get(1)).containsExactly("1", member(1), "Chi ủy viên, bí thư", "", "", "");
		WordFile typed = paper("branch-vote-minutes",
				"?heldOn=2024-09-29&convened=12&present=11&method=SHOW_OF_HANDS&votes=10%20hh02-02");
		assertThat(typed.lines()).contains("3. Hình thức biểu quyết: giơ tay.",
				"1. Số đảng viên chính thức được triệu tập: 12 đồng chí. Có mặt: 11. Vắng mặt: 01; lý do: "
						+ "..............");
		assertThat(typed.table(0).get(1)).containsExactly("Số ......-BB/CB",
				".............., ngày 29 tháng 9 năm 2024");
		assertThat(typed.table(1).get(2)).containsExactly("2", member(2), "Chi ủy viên", "10", "1", "90,91%");
		this.branch.votes(TODAY);
		WordFile recorded = paper("branch-vote-minutes", "");
		assertThat(recorded.lines()).contains("3. Hình thức biểu quyết: phiếu kín.");
		assertThat(recorded.table(1)).hasSize(5)
			.element(4)
			.satisfies((row) -> assertThat(row).endsWith("12", "0", "100%"));
		assertThat(recorded.table(2).get(0)).containsExactly("NGƯỜI GHI BIÊN BẢN..............",
				"CHỦ TRÌ..............");
	}

	@Test
	void minutesOfTheOpinionsHaveALineForEachBodyThatIsAsked() {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().agrees(TODAY, this.branch);
		this.branch.lastSteps().sendsDocuments();
		WordFile before = paper("opinion-minutes", "?heldOn=2024-09-30");
		assertThat(before.table(1)).extracting((row) -> row.get(1))
			.containsExactly("Người góp ý", "Các đoàn thể chính trị - xã hội", "Đảng viên chi bộ");
		assertThat(before.lines()).anyMatch((line) -> line.startsWith("Ngày 30/09/2024, "))
			.contains("III- GÓP Ý DỰ THẢO VĂN KIỆN CẤP TRÊN", "..............");
		this.branch.lastSteps().recordsOpinions(TODAY);
		WordFile after = paper("opinion-minutes", "");
		assertThat(after.lines()).contains("- Các đoàn thể chính trị - xã hội: ..............", "Nhất trí.")
			.anyMatch((line) -> line.startsWith("Ngày 30/09/2024, "));
		assertThat(after.table(2).get(0)).containsExactly("NGƯỜI GHI BIÊN BẢN..............", "CHỦ TRÌ..............");
	}

	@Test
	void minutesOfTheCongressAreABlankBeforeItAndHaveTheRecordedVotesAfterIt() {
		WordFile blank = paper("congress-minutes", "");
		assertThat(blank.lines()).contains("III- BẦU CỬ",
				"2. Thảo luận: .............. đồng chí phát biểu, tham luận, gồm:",
				"1. Biểu quyết thông qua nghị quyết đại hội: tán thành .............., không tán thành ......, ý kiến khác ......",
				"4. Chủ tịch, đoàn chủ tịch: ............... Biểu quyết tán thành: ......")
			.noneMatch((line) -> line.startsWith("1. Bầu"));
		assertThat(blank.document().getTables()).hasSize(2);
		isHeld();
		WordFile minutes = paper("congress-minutes", "");
		assertThat(minutes.table(0).get(1)).containsExactly("Số ......-BB/ĐH",
				".............., ngày 15 tháng 12 năm 2024");
		assertThat(minutes.lines()).contains(
				"2. Đảng viên chính thức được triệu tập: 12 đồng chí. Có mặt: 12. Vắng mặt: 00; lý do: ..............",
				"4. Chủ tịch, đoàn chủ tịch: %s. Biểu quyết tán thành: ......".formatted(member(1)),
				"5. Thư ký, đoàn thư ký: %s. Biểu quyết tán thành: ......".formatted(member(2)),
				"1. Trình bày báo cáo: %s.".formatted(member(1)), "1. Bầu chi ủy", "2. Bầu bí thư",
				"2. Thảo luận: 04 đồng chí phát biểu, tham luận, gồm:",
				"1. Biểu quyết thông qua nghị quyết đại hội: tán thành 11/12 (91,67%), không tán thành ......, ý kiến khác ......",
				"Số lượng cần bầu: 03. Số phiếu phát ra: 12. Số phiếu thu về: 12. Số phiếu hợp lệ: 12. Số phiếu không hợp lệ: 00.")
			.anyMatch((line) -> line.startsWith("2. Đại hội bế mạc lúc ...... giờ ......, ngày 15/12/2024"));
		assertThat(minutes.table(1)).containsExactly(List.of("TT", "Họ và tên", "Số phiếu đồng ý", "Tỷ lệ", "Kết quả"),
				List.of("1", "Người 1", "11/12", "91,67%", "Trúng cử"),
				List.of("2", "Người 2", "11/12", "91,67%", "Trúng cử"),
				List.of("3", "Người 3", "11/12", "91,67%", "Trúng cử"),
				List.of("4", "Người cuối", "1/12", "8,33%", "Không trúng cử"));
		assertThat(minutes.table(3).get(0)).containsExactly("NGƯỜI GHI BIÊN BẢN" + member(2), "CHỦ TRÌ" + member(1));
	}

	@Test
	void branchWithoutACommitteeElectsItsLeadersOnPaperToo() {
		this.campaign.branch("hh01").isAcceptedFor(DAY);
		for (String kind : List.of("opening-invitation", "congress-minutes")) {
			assertThat(paper(kind, "").lines()).contains("- Bầu chi ủy, bí thư, phó bí thư chi bộ.");
			assertThat(paper("chibo.hh01", "hh01", kind, "").lines())
				.contains("- Bầu bí thư chi bộ, phó bí thư (nếu cần).")
				.noneMatch((line) -> line.contains("Bầu chi ủy"));
		}
	}

	@Test
	void resolutionIsAFrameUntilTheResultStands() {
		WordFile frame = paper("congress-resolution", "");
		assertThat(frame.margins()).allMatch((margin) -> margin.contains("DỰ THẢO"));
		assertThat(frame.lines())
			.contains("- Thực hiện chức năng tham mưu và lãnh đạo hoàn thành nhiệm vụ chuyên môn của ngành.")
			.contains("2. Các chỉ tiêu: ..............")
			.anyMatch((line) -> line.endsWith("Nghị quyết được Đại hội thông qua với ...../..... đảng viên tán thành."))
			.noneMatch((line) -> line.startsWith("Đại hội bầu các đồng chí"));
		isHeld();
		WordFile resolution = paper("congress-resolution", "");
		assertThat(resolution.margins()).noneMatch((margin) -> margin.contains("DỰ THẢO"));
		assertThat(resolution.table(0).get(1).get(0)).isEqualTo("Số ......-NQ/ĐH");
		assertThat(resolution.lines()).startsWith("NGHỊ QUYẾT")
			.contains("QUYẾT NGHỊ", "III- KẾT QUẢ BẦU CỬ", "2. Các chỉ tiêu (08 chỉ tiêu): ..............")
			.anyMatch((line) -> line
				.endsWith("Nghị quyết được Đại hội thông qua với 11/12 (91,67%) đảng viên tán thành."));
		assertThat(resolution.table(1)).hasSize(5).contains(List.of("4", "Người 1", "Bí thư", "11/12"));
		assertThat(resolution.table(2).get(0)).containsExactly(
				"Nơi nhận:- Đảng ủy xã Hiệp Hưng (để báo cáo),- Các đồng chí đảng viên,- Lưu Chi bộ.",
				"T/M ĐOÀN CHỦ TỊCHNGƯỜI CHỦ TRÌ" + member(1));
	}

	@Test
	void actionProgrammeHasRoomForTasksAndWhoIsInChargeOnceThatIsRecorded() {
		isHeld();
		assertThat(paper("action-programme", "").lines()).contains("1. Phân công: ..............");
		this.branch.requestsRatification();
		WordFile programme = paper("action-programme", "");
		assertThat(programme.table(0).get(1).get(0)).isEqualTo("Số ......-CTr/CB");
		assertThat(programme.lines()).startsWith("CHƯƠNG TRÌNH HÀNH ĐỘNG").contains("- Người 1: Phụ trách chung.");
		assertThat(programme.table(1)).hasSize(7)
			.startsWith(List.of("TT", "Nhiệm vụ", "Chủ trì", "Thời gian hoàn thành", "Chỉ tiêu, kết quả"));
		assertThat(programme.table(1).get(1).get(1)).startsWith("Thực hiện chức năng tham mưu");
		assertThat(programme.table(2).get(0).get(1)).startsWith("T/M CHI ỦYBÍ THƯ");
	}

	@Test
	void remarksAreAPageForEachPersonUnderTheHeadOfTheCommitteeWhereThePersonLives() {
		this.branch.nominates(4);
		this.campaign.runJobs();
		WordFile forms = paper("danguy.hh", "hh", "residence-remarks", "");
		assertThat(forms.lines()).filteredOn("NHẬN XÉT, ĐÁNH GIÁ"::equals).hasSize(4);
		assertThat(forms.lines()).contains("Kính gửi: Đảng ủy xã Hiệp Hưng")
			.anyMatch((line) -> line.startsWith("1. Họ và tên: %s. Sinh ngày: ".formatted(member(1))));
		assertThat(forms.document().getTables()).hasSize(8);
		assertThat(this.branch.members(4).map(this.residences::of).map(String::toUpperCase))
			.contains(forms.table(0).get(0).get(0).replace("..............", "").replace("*", ""));
		assertThat(forms.table(1).get(0).get(1)).isEqualTo("T/M ĐẢNG ỦYBÍ THƯ..............");
	}

	@Test
	void tasksOfferTheirMinutes() {
		this.branch.nominates(4);
		String task = this.campaign.person("chibo.hh02")
			.task(this.branch.congress(), "userTask_recordBranchVote")
			.getId();
		assertThat(Visitor.signedIn(this.port, "chibo.hh02")
			.get("/api/tasks/" + task + "/form")
			.json()
			.path("papers")
			.findValuesAsText("kind")).containsExactly("branch-vote-minutes", "short-cv-list");
	}

}
