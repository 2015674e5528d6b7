package vn.daihoi.process;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.document.WordFile;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What a party organisation prints for its own congress, opened again. */
@ProcessTest
class PartyPapersTests {

	private static final String DAY = "2025-03-17";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	private PartyOrganization organization;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithPlanOfBanHon();
		this.organization = this.campaign.partyOrganization();
	}

	private Visitor.Answer asked(String person, String kind) {
		return asked(person, kind, "");
	}

	private Visitor.Answer asked(String person, String kind, String chosen) {
		return Visitor.withPassword(this.port, person)
			.get("/api/congresses/hh/%s/papers/%s.docx%s".formatted(this.campaign.plan(), kind, chosen));
	}

	private WordFile paper(String kind) {
		return paper(kind, "");
	}

	/** With what stands in the form, as {@code ?name=value}. */
	private WordFile paper(String kind, String chosen) {
		return WordFile.of(asked("danguy.hh", kind, chosen).response().body(), "party-" + kind);
	}

	private void isOpen() {
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.campaign.advanceTo(DAY);
		this.organization.opens(44, 42);
	}

	@Test
	void countingMinutesHoldTheListAndTheCountersAndRoomForTheFigures() {
		isOpen();
		this.organization.preparesBallot(15, PartyOrganization.people(17));
		WordFile minutes = paper("counting-minutes");
		assertThat(minutes.lines()).contains("- Kiểm 1.", "- Kiểm 3.",
				"2. Số lượng cần bầu: 15 đồng chí. Danh sách bầu cử có 17 đồng chí, xếp theo thứ tự A, B, C.",
				"3. Số đảng viên chính thức được triệu tập: 44 đồng chí. Có mặt khi bầu: ............... Vắng mặt: ...............")
			.anyMatch((line) -> line.startsWith("Đại hội Đảng bộ xã Hiệp Hưng"));
		assertThat(minutes.table(1)).hasSize(18)
			.element(1)
			.satisfies((row) -> assertThat(row).containsExactly("1", "Người 1", "", ""));
		assertThat(minutes.table(2)).hasSize(16);
		assertThat(minutes.table(3).get(0)).containsExactly("T/M BAN KIỂM PHIẾUTRƯỞNG BANKiểm 1",
				"T/M ĐOÀN CHỦ TỊCHNGƯỜI CHỦ TRÌ..............");
	}

	@Test
	void countingMinutesAreOfTheBallotThatComesNextAndOfWhoeverElects() {
		isOpen();
		this.organization.electsCommittee();
		this.organization.preparesBallot(1, "Người 1");
		this.organization.counts(PartyCongressTests.ballot(42, "Người 1", 20));
		assertThat(paper("counting-minutes").lines()).anyMatch((line) -> line.contains("bầu Bí thư, lần bầu thứ 2"));
		this.organization.completes("userTask_decideFurtherBallot", "{\"goesOn\":true}");
		this.organization.settlesList(42, "Người 1", "Người 2");
		this.organization.namesCounters("Kiểm 1");
		this.organization.counts(PartyCongressTests.ballot(42, "Người 1", 11, "Người 2", 30));
		this.organization.closes(DAY);
		assertThat(paper("counting-minutes").lines()).anyMatch((line) -> line.contains("phiên họp thứ nhất"))
			.anyMatch((line) -> line.startsWith("3. Số ủy viên Ban Chấp hành được triệu tập: 15 đồng chí"));
	}

	@Test
	void countingMinutesTakeTheFiguresThatStandInTheForm() {
		isOpen();
		this.organization.preparesBallot(15, PartyOrganization.people(17));
		WordFile minutes = paper("counting-minutes",
				"?present=42&issued=42&returned=42&valid=41&invalid=1&votes=40%20Ng%C6%B0%E1%BB%9Di%201&reasons=1%20MARKED");
		assertThat(minutes.lines())
			.contains("- Không bầu cho ai: ...............",
					"- Ghi thêm tên ngoài danh sách, ký tên, đánh dấu hoặc viết thêm: 01 phiếu.",
					"3. Số đảng viên chính thức được triệu tập: 44 đồng chí. Có mặt khi bầu: 42. Vắng mặt: 02.")
			.anyMatch((line) -> line.contains("Số phiếu hợp lệ: 41. Số phiếu không hợp lệ: 01."));
		assertThat(minutes.table(1)).contains(List.of("1", "Người 1", "40", "90,91%"));
	}

	@Test
	void introductionMinutesTakeWhatStandsInTheFormAndLeaveRoomBefore() {
		isOpen();
		assertThat(asked("danguy.hh", "introduction-minutes").status()).isEqualTo(404);
		this.organization.electsCommittee();
		this.organization.completes("userTask_voteNumber", "{\"seats\":1,\"inFavour\":42}");
		assertThat(paper("introduction-minutes").table(1)).hasSize(6).element(1).isEqualTo(List.of("1", "", ""));
		WordFile minutes = paper("introduction-minutes",
				"?issued=42&returned=42&valid=41&invalid=1&wanted=1&votes=9%20Ng%C6%B0%E1%BB%9Di%202&votes=20%20Ng%C6%B0%E1%BB%9Di%201&chosen=Ng%C6%B0%E1%BB%9Di%201");
		assertThat(minutes.table(1)).endsWith(List.of("1", "Người 1", "20"), List.of("2", "Người 2", "9"));
		assertThat(minutes.lines()).contains(
				"1. Số phiếu phát ra: 42. Số phiếu thu về: 42. Số phiếu hợp lệ: 41. Số phiếu không hợp lệ: 01.",
				"4. Bằng phiếu ở cuối danh sách; người đứng đầu cấp ủy chọn: Người 1.");
		assertThat(asked("chibo.hh01", "introduction-minutes").status()).isEqualTo(404);
	}

	@Test
	void countingMinutesAreForTheOrganisationAndThoseAboveItAndNotBeforeTheOpening() {
		this.organization.isReadyFor(DAY, "MEMBERS");
		assertThat(asked("danguy.hh", "counting-minutes").status()).isEqualTo(404);
		this.campaign.advanceTo(DAY);
		this.organization.opens(44, 42);
		assertThat(asked("bantochuc", "counting-minutes").status()).isEqualTo(200);
		assertThat(asked("chibo.hh01", "counting-minutes").status()).isEqualTo(404);
	}

	@Test
	void membersReportTellsWhoCameAndWhatTheMajorityIsTakenOf() {
		isOpen();
		assertThat(paper("members-report").lines()).contains("1. Số đảng viên chính thức được triệu tập: 44 đồng chí.",
				"2. Có mặt: 42 đồng chí. Vắng mặt: 02 đồng chí; có lý do .............., không có lý do ...............",
				"4. Số đảng viên làm căn cứ tính kết quả bầu cử: 44 đồng chí.",
				"5. Số đảng viên có mặt đạt ít nhất hai phần ba số làm căn cứ tính (Điều lệ Đảng).");
		assertThat(asked("danguy.hh", "credentials-report").status()).isEqualTo(404);
		assertThat(asked("chibo.hh01", "members-report").status()).isEqualTo(404);
	}

	@Test
	void credentialsReportTakesWhatStandsInTheFormAndThenWhatWasRecorded() {
		this.organization.isReadyFor(DAY, "DELEGATES");
		this.organization.completes("userTask_compileDelegates", "{\"elected\":38,\"exOfficio\":4,\"alternates\":3}");
		this.campaign.advanceTo(DAY);
		assertThat(paper("credentials-report", "?official=42&present=27&credentials=Mai%20Lan").lines())
			.contains("4. Số đại biểu có mặt chưa đủ hai phần ba số làm căn cứ tính (Điều lệ Đảng).",
					"Ban thẩm tra tư cách đại biểu: Mai Lan.")
			.anyMatch((line) -> line.contains("trong đó đại biểu đương nhiên 04, đại biểu do đại hội cấp dưới bầu 38"));
		this.organization.opens(42, 2, 40, """
				,"attendance":{"exOfficioAbsent":1,"electedAbsent":3,"replaced":2,"absentWithReason":1,"women":12}""");
		assertThat(paper("credentials-report").lines()).contains(
				"1. Có mặt: 40 đồng chí. Vắng mặt: 02 đồng chí; có lý do 01, không có lý do 01.",
				"2. Vắng mặt suốt đại hội: đại biểu đương nhiên 01; đại biểu được bầu 03, trong đó 02 đồng chí có đại biểu dự khuyết dự thay.",
				"1. Nữ: 12. Trẻ tuổi: ............... Dân tộc thiểu số: ...............")
			.anyMatch((line) -> line.startsWith("5. Số đại biểu làm căn cứ tính kết quả bầu cử: 40 đồng chí"));
	}

	@Test
	void noticeSpeaksOfTheOrganisationAndNotOfABranch() {
		this.organization.registers(DAY, "MEMBERS");
		this.organization.isAccepted();
		WordFile letter = paper("opening-letter");
		assertThat(letter.lines()).anyMatch((line) -> line.contains("Đại hội Đảng bộ xã Hiệp Hưng"))
			.anyMatch((line) -> line.contains("toàn thể đảng viên Đảng bộ xã Hiệp Hưng"))
			.noneMatch((line) -> line.contains("hi bộ") || line.contains("Chi ủy"));
		assertThat(letter.table(1).get(0).get(1)).startsWith("T/M ĐẢNG ỦY");
		assertThat(letter.table(1).get(0).get(0)).contains("Lưu Văn phòng");
	}

	@Test
	void ratificationOfAPartyOrganisationIsAskedForAndDecidedInItsOwnWords() {
		isOpen();
		this.organization.electsCommittee();
		this.organization.preparesBallot(1, "Người 1");
		this.organization.counts(PartyCongressTests.ballot(42, "Người 1", 40));
		this.organization.closes(DAY);
		this.organization.holdsFirstMeeting("Người 1");
		WordFile request = paper("ratification-request");
		assertThat(request.lines()).contains("Kính trình: Ban Thường vụ Huyện ủy Phụng Hiệp")
			.anyMatch((line) -> line.startsWith("Đảng ủy xã Hiệp Hưng kính trình Ban Thường vụ Huyện ủy Phụng Hiệp"))
			.noneMatch((line) -> line.contains("chi bộ"));
		this.organization.requestsRatification();
		WordFile decision = WordFile.of(Visitor.withPassword(this.port, "bantochuc")
			.get("/api/congresses/phunghiep/%s/papers/ratification-decision.docx".formatted(this.campaign.plan()))
			.response()
			.body(), "party-ratification-decision");
		assertThat(decision.lines()).contains("BAN THƯỜNG VỤ QUYẾT ĐỊNH", "- Xét đề nghị của Đảng ủy xã Hiệp Hưng,")
			.anyMatch((line) -> line.startsWith("Điều 1. Chuẩn y kết quả bầu cử tại Đại hội Đảng bộ xã Hiệp Hưng"))
			.noneMatch((line) -> line.contains("chi bộ"));
		assertThat(decision.table(0).get(1).get(0)).startsWith("Số ......-QĐ/HU");
		assertThat(decision.table(1).get(0)).contains("Đảng bộ");
		assertThat(decision.table(2).get(0).get(1)).startsWith("T/M BAN THƯỜNG VỤ");
		assertThat(decision.table(2).get(0).get(0)).contains("Đảng ủy xã Hiệp Hưng");
	}

	@Test
	void minutesAndResolutionSayWhoSpokeAndHowItWasVotedOn() {
		isOpen();
		assertThat(paper("congress-minutes").lines())
			.contains("2. Thảo luận: .............. đồng chí phát biểu, tham luận, gồm:");
		this.organization.electsCommittee();
		this.organization.preparesBallot(1, "Người 1");
		this.organization.counts(PartyCongressTests.ballot(42, "Người 1", 40));
		this.organization.closes(DAY, "{\"speakers\":9,\"inFavour\":42,\"targets\":15}");
		assertThat(paper("congress-minutes").lines()).contains("2. Thảo luận: 09 đồng chí phát biểu, tham luận, gồm:",
				"1. Biểu quyết thông qua nghị quyết đại hội: tán thành 42/44 (95,45%), không tán thành ......, ý kiến khác ......");
		assertThat(paper("congress-resolution").lines()).contains("2. Các chỉ tiêu (15 chỉ tiêu): ..............")
			.anyMatch((line) -> line
				.endsWith("Nghị quyết được Đại hội thông qua với 42/44 (95,45%) đảng viên tán thành."));
	}

	@Test
	void delegatesAreInvitedWhereDelegatesMeet() {
		this.organization.registers(DAY, "DELEGATES");
		this.organization.isAccepted();
		assertThat(paper("opening-letter").lines()).anyMatch((line) -> line.contains("các đại biểu được triệu tập"))
			.noneMatch((line) -> line.contains("toàn thể đảng viên"));
	}

}
