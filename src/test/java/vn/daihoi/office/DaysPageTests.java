package vn.daihoi.office;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.congress.Congresses;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;
import vn.daihoi.spreadsheet.Workbook;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on which an office sends the days of its branches. */
@ProcessTest
class DaysPageTests {

	private static final String SHEET = "Ngày đại hội";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Congresses congresses;

	@BeforeEach
	void branchesWait() {
		this.campaign.beginWithIssuedPlan();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

	private static Workbook downloaded(Visitor office) {
		Visitor.Answer answer = office.get("/registration/days.xlsx");
		assertThat(answer.header("Content-Disposition")).contains("attachment; filename=\"ngay-dai-hoi-chi-bo.xlsx\"");
		return Workbook.open(answer.response().body());
	}

	private static Visitor.Answer send(Visitor office, byte[] file) {
		return office.upload("/registration", "file", Map.of("ngay.xlsx", file));
	}

	@Test
	void fileIsDownloadedCorrectedAndTaken() {
		Visitor office = as("danguy.hh");
		Workbook file = downloaded(office).set(SHEET, 1, 3, "31/02/2024").set(SHEET, 1, 5, "Nhà văn hóa ấp");
		Visitor.Answer refused = send(office, file.bytes());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body()).contains("Chưa ghi gì", "Ô D2", "không phải ngày có thật", "ví dụ 15/12/2024");
		assertThat(send(office, file.set(SHEET, 1, 3, "15/12/2024").bytes()).status()).isEqualTo(302);
		assertThat(office.get("/registration").body()).contains("Đã ghi ngày đại hội của 1 chi bộ",
				"Để lại 2 chi bộ chưa có ngày trong tệp");
		assertThat(this.congresses.get(this.campaign.plan() + "/hh01").openingDate()).isEqualTo("2024-12-15");
		assertThat(office.get("/registration").body()).doesNotContain("Đã ghi ngày");
	}

	@Test
	void fileThatIsNoneOrTooLargeIsAnsweredOnThePage() {
		Visitor office = as("danguy.hh");
		assertThat(send(office, "Chi bộ;Ngày".getBytes()).body()).contains("Cả tệp", "không phải Excel (XLSX)");
		assertThat(send(office, new byte[0]).body()).contains("Tệp rỗng (0 byte)");
		assertThat(send(office, new byte[21 * 1024 * 1024]).body()).contains("<html", "không quá 20 MB");
	}

	@Test
	void pageRunsOnlyScriptsOfTheHouseAndSaysForWhomItIs() {
		Visitor.Answer office = as("danguy.hh").get("/registration");
		assertThat(office.body()).contains("Bước 1. Tải tệp mẫu", "Chi bộ ấp Mỹ Lợi").doesNotContain("<script>", "??");
		assertThat(office.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
		assertThat(as("chibo.hh01").get("/registration").body()).contains("dành cho văn phòng đảng ủy")
			.doesNotContain("Bước 1");
		assertThat(Visitor.unknown(this.port).get("/registration/days.xlsx").status()).isEqualTo(302);
	}

	@Test
	void anotherPersonsFileIsNoWayToTheBranches() {
		byte[] file = downloaded(as("danguy.hh")).set(SHEET, 1, 3, "15/12/2024").bytes();
		for (String user : new String[] { "chibo.hh02", "bantochuc", "quantri" }) {
			assertThat(send(as(user), file).status()).isBetween(400, 499);
		}
		assertThat(this.congresses.get(this.campaign.plan() + "/hh01").openingDate()).isNull();
	}

}
