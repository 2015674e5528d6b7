package vn.daihoi.process;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.signin.Visitor;
import vn.daihoi.spreadsheet.Workbook;

import static org.assertj.core.api.Assertions.assertThat;

/** The result file of a counting program, read into the form of whoever counts. */
@ProcessTest
class ResultFileTests {

	private static final String DAY = "2025-03-17";

	private static final byte[] CSV = """
			Nội dung;Số phiếu
			Số phiếu hợp lệ;42
			Người 1;40
			Người 2;39
			Người 4;1
			Người 9;1
			""".getBytes(StandardCharsets.UTF_8);

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	private PartyOrganization organization;

	@BeforeEach
	void ballotIsCounted() {
		this.campaign.beginWithPlanOfBanHon();
		this.organization = this.campaign.partyOrganization();
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.campaign.advanceTo(DAY);
		this.organization.opens(42, 42);
		this.organization.preparesBallot(3, "Người 1", "Người 2", "Người 3", "Người 4");
	}

	private String address() {
		String task = this.campaign.person("danguy.hh")
			.task(this.organization.congress(), "userTask_countBallot")
			.getId();
		return "/api/tasks/" + task + "/ballot-result";
	}

	private Visitor.Answer reads(String person, byte[] file) {
		return Visitor.withPassword(this.port, person).upload(address(), "file", Map.of("ket-qua.csv", file));
	}

	private void isHeld() {
		this.campaign.person("danguy.hh").claims(this.organization.congress(), "userTask_countBallot");
	}

	@Test
	void fileFillsInWhatItSaysAndTellsWhatIsNotOfThisBallot() {
		isHeld();
		var read = reads("danguy.hh", CSV).json();
		assertThat(read.get("figures").toString()).isEqualTo("{\"valid\":42}");
		assertThat(read.get("candidates").toString()).isEqualTo(
				"[{\"name\":\"Người 1\",\"votes\":40},{\"name\":\"Người 2\",\"votes\":39},{\"name\":\"Người 4\",\"votes\":1}]");
		assertThat(read.get("findings").findValuesAsText("text")).hasSize(2)
			.anyMatch((text) -> text.startsWith("Dòng 6: “Người 9” không có trong danh sách"))
			.anyMatch((text) -> text.startsWith("Tệp không có số phiếu của “Người 3”"));
	}

	@Test
	void onlyWhoeverHoldsTheTaskReadsAFileAndNothingIsRecorded() {
		assertThat(reads("danguy.hh", CSV).status()).isEqualTo(409);
		isHeld();
		assertThat(reads("vanthu.hh", CSV).status()).isEqualTo(409);
		assertThat(reads("chibo.hh01", CSV).status()).isEqualTo(404);
		assertThat(reads("danguy.hh", new byte[0]).status()).isEqualTo(422);
		assertThat(reads("danguy.hh", CSV).status()).isEqualTo(200);
		assertThat(this.organization.sees()).containsExactly("userTask_countBallot");
	}

	@Test
	void templateHasTheNamesOfTheBallot() {
		Visitor.Answer template = Visitor.withPassword(this.port, "danguy.hh").get(address() + "/template.xlsx");
		Workbook file = Workbook.open(template.response().body());
		assertThat(file.texts("Kết quả kiểm phiếu", 6, 2)).containsExactly("Người 1", "");
		assertThat(file.texts("Kết quả kiểm phiếu", 8, 2)).containsExactly("Người 3", "");
	}

}
