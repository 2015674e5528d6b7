package vn.daihoi.office;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The progress report of 20/12/2024 on the page of the plan. */
@ProcessTest
class ProgressNoteTests {

	private static final String DAY = "2024-12-20";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@BeforeEach
	void dayIsOver() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.branch("hh01").isAcceptedFor(DAY);
		this.campaign.branch("hh02").isAcceptedFor(DAY);
		this.campaign.advanceTo("2024-12-21");
	}

	@Test
	void officeWritesItsNoteAndNothingElse() {
		Visitor office = as("danguy.hh");
		assertThat(office.get(page()).body()).contains("Ngày 20/12/2024: 1 đảng ủy", "Lưu ghi chú");
		assertThat(note(office, "", "Ảnh hưởng bão").status()).isEqualTo(302);
		assertThat(office.get(page()).body()).contains("Đã lưu ghi chú", "Ảnh hưởng bão");
		assertThat(reports(office).at("/0/figures/registered").asInt()).isEqualTo(2);
		assertThat(reports(office).at("/0/note").asText()).isEqualTo("Ảnh hưởng bão");
	}

	@Test
	void paperOfADayThatIsNoneIsRefusedByItsField() {
		String paper = "/api/congresses/hh/" + this.campaign.plan() + "/papers/progress-report.docx?day=";
		assertThat(as("danguy.hh").get(paper + DAY).status()).isEqualTo(200);
		Visitor.Answer refused = as("danguy.hh").get(paper + "zz");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.json().at("/findings/0/field").asText()).isEqualTo("day");
		assertThat(refused.json().path("detail").asText()).contains("Tham số day không hợp lệ", "2024-12-31");
	}

	@Test
	void whoComesSecondKeepsTheWordsAndReadsTheOthers() {
		Visitor office = as("danguy.hh");
		note(office, "", "Ảnh hưởng bão");
		office.get(page());
		note(office, "", "Mất điện");
		assertThat(office.get(page()).body()).contains("Người khác vừa sửa ghi chú này", "Đồng chí vừa ghi: “Mất điện”",
				"value=\"Ảnh hưởng bão\"");
		note(office, "Ảnh hưởng bão", "x".repeat(1001));
		assertThat(office.get(page()).body()).contains("Ghi chú dài quá 1000 ký tự (đang có 1001)");
	}

	@Test
	void issuerReadsAllUnitsAndWritesNothing() {
		Visitor board = as("bantochuc");
		assertThat(board.get(page()).body()).contains("Ngày 20/12/2024: 1 đảng ủy").doesNotContain("Lưu ghi chú");
		note(board, "", "Không được");
		assertThat(board.get(page()).body()).contains("Chỉ văn phòng của đảng ủy đó sửa được ghi chú");
		assertThat(reports(board).at("/0/note").isNull()).isTrue();
	}

	@Test
	void boardIsToldOnceADayAndLedToThePage() {
		this.campaign.advanceTo("2024-12-24");
		JsonNode notices = as("bantochuc").get("/api/notices").json().path("items");
		assertThat(notices).filteredOn((one) -> one.path("page").asText().startsWith("/plans/" + this.campaign.plan()))
			.singleElement()
			.satisfies((one) -> assertThat(one.path("text").asText())
				.isEqualTo("Báo cáo tiến độ ngày 20/12/2024, 1 đảng ủy: 2 đại hội đăng ký; 0 đã đại hội, 0 đã ghi kết"
						+ " quả, 0 chưa tiến hành được hoặc hoãn, 2 chưa có kết quả."));
	}

	@Test
	void branchSeesNoProgressReport() {
		Visitor branch = as("chibo.hh01");
		assertThat(branch.get(page()).body()).doesNotContain("Báo cáo tiến độ");
		assertThat(reports(branch)).isEmpty();
	}

	private String page() {
		return "/plans/" + this.campaign.plan();
	}

	private Visitor.Answer note(Visitor office, String seen, String note) {
		return office.form(page() + "/progress-reports/" + DAY + "/hh/note", Map.of("seen", seen, "note", note));
	}

	private JsonNode reports(Visitor person) {
		return person.get("/api/plans/" + this.campaign.plan() + "/progress-reports").json();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

}
