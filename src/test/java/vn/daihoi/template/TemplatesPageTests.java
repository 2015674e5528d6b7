package vn.daihoi.template;

import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.document.WordFile;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The words of papers as administrators change them. */
@ProcessTest
class TemplatesPageTests {

	private static final String PAGE = "/documents/opening-letter";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void dayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.branch("hh02").isAcceptedFor("2024-12-15");
	}

	@AfterEach
	void shippedWordsHoldAgain() {
		this.jdbc.sql("delete from paper_text").update();
	}

	private Visitor administrator() {
		return Visitor.signedIn(this.port, "dieuchinh");
	}

	private byte[] template() {
		return administrator().get(PAGE + "/template.docx").response().body();
	}

	private byte[] reworded() {
		return EditedWord.replaced(template(), "2. Địa điểm:", "2. Nơi họp:");
	}

	private Visitor.Answer sends(String path, byte[] file) {
		return administrator().upload(path, "file", Map.of("mau.docx", file));
	}

	private List<String> letter() {
		return WordFile.of(printed(), "reworded-letter").lines();
	}

	@Test
	void onlyAdministratorsSeeAndChangeThem() {
		for (String path : new String[] { "/documents", PAGE, PAGE + "/template.docx" }) {
			assertThat(administrator().get(path).status()).isEqualTo(200);
			assertThat(Visitor.signedIn(this.port, "quantri").get(path).status()).isEqualTo(200);
			assertThat(Visitor.signedIn(this.port, "danguy.hh").get(path).status()).isEqualTo(403);
		}
		assertThat(
				Visitor.signedIn(this.port, "danguy.hh").upload(PAGE, "file", Map.of("mau.docx", reworded())).status())
			.isEqualTo(403);
		assertThat(administrator().get("/board").body()).contains("href=\"/documents\"");
		assertThat(Visitor.signedIn(this.port, "danguy.hh").get("/board").body()).doesNotContain("href=\"/documents\"");
		assertThat(administrator().get("/documents/khong-co").status()).isEqualTo(404);
	}

	@Test
	void rewordedPaperIsSeenFirstThenUsedThenTakenBack() {
		assertThat(sends(PAGE + "?preview=true", reworded()).body()).contains("Tệp đúng mẫu; chưa ghi gì",
				"<ins>2. Nơi họp: «venue».</ins>", "<del>2. Địa điểm: «venue».</del>");
		assertThat(letter()).contains("2. Địa điểm: Hội trường ấp.");
		assertThat(sends(PAGE, reworded()).body()).contains("Đã ghi; văn bản soạn từ nay dùng lời văn này");
		assertThat(letter()).contains("2. Nơi họp: Hội trường ấp.").doesNotContain("2. Địa điểm: Hội trường ấp.");
		assertThat(administrator().get("/documents").body()).contains("đã sửa", "dieuchinh");
		assertThat(sends(PAGE, template()).body()).contains("Tệp không đổi gì so với mẫu đang dùng");
		assertThat(administrator().form(PAGE + "/original", Map.of()).status()).isIn(200, 302);
		assertThat(letter()).contains("2. Địa điểm: Hội trường ấp.");
		assertThat(this.audit.of("opening-letter")).extracting(AuditEntry::action, AuditEntry::detail)
			.contains(tuple("Sửa mẫu văn bản", "1 dòng mới, 1 dòng bỏ"), tuple("Trả về mẫu văn bản gốc", ""));
	}

	@Test
	void wordsThatAnotherPersonHasJustKeptAreNotWrittenOver() {
		String seen = seen(administrator().get(PAGE).body());
		byte[] second = EditedWord.replaced(template(), "2. Địa điểm:", "2. Chỗ họp:");
		assertThat(sends(PAGE + "?seen=" + seen, reworded()).status()).isEqualTo(200);
		Visitor.Answer refused = sends(PAGE + "?seen=" + seen, second);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.body()).contains("Người khác vừa sửa mẫu này");
		assertThat(administrator().form(PAGE + "/original", Map.of("seen", seen)).status()).isEqualTo(409);
		assertThat(letter()).contains("2. Nơi họp: Hội trường ấp.");
		assertThat(sends(PAGE + "?seen=" + seen(refused.body()), second).body()).contains("Đã ghi");
	}

	private static String seen(String page) {
		return page.replaceAll("(?s).*?[?&;]seen=(\\w+).*", "$1");
	}

	@Test
	void paragraphsThatChangedPlacesAreKept() {
		byte[] swapped = EditedWord.of(template(), (document) -> swap(EditedWord.paragraph(document, "2. Địa điểm"),
				EditedWord.paragraph(document, "5. Tài liệu")));
		assertThat(sends(PAGE + "?preview=true", swapped).body()).contains("Tệp đúng mẫu; chưa ghi gì",
				"chỉ đổi thứ tự dòng");
		assertThat(sends(PAGE, swapped).body()).contains("Đã ghi; văn bản soạn từ nay dùng lời văn này");
		assertThat(letter().toString()).containsSubsequence("5. Tài liệu", "2. Địa điểm: Hội trường ấp");
		assertThat(this.audit.of("opening-letter")).extracting(AuditEntry::detail)
			.contains("đổi thứ tự dòng hoặc số dòng giống nhau");
		assertThat(sends(PAGE, swapped).body()).contains("Tệp không đổi gì so với mẫu đang dùng");
	}

	@Test
	void oneOfTwoLinesThatAreTheSameMayGo() {
		byte[] once = template();
		byte[] twice = EditedWord.of(once, (document) -> {
			XWPFParagraph venue = EditedWord.paragraph(document, "2. Địa điểm");
			document.insertNewParagraph(venue.getCTP().newCursor()).createRun().setText(venue.getText());
		});
		for (byte[] file : List.of(twice, once)) {
			assertThat(sends(PAGE, file).body()).contains("Đã ghi; văn bản soạn từ nay dùng lời văn này");
			assertThat(letter()).filteredOn((line) -> line.startsWith("2. Địa điểm")).hasSize((file == twice) ? 2 : 1);
		}
	}

	private static void swap(XWPFParagraph one, XWPFParagraph other) {
		String text = one.getText();
		one.getRuns().get(0).setText(other.getText(), 0);
		other.getRuns().get(0).setText(text, 0);
	}

	@Test
	void fieldThatIsGoneOrUnknownChangesNothing() {
		byte[] broken = EditedWord.replaced(template(), "2. Địa điểm: «venue»", "2. Địa điểm: «hall»");
		Visitor.Answer refused = sends(PAGE, broken);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.body()).contains("Chưa ghi gì", "Thiếu trường «venue»", "không có trường «hall»");
		assertThat(letter()).contains("2. Địa điểm: Hội trường ấp.");
	}

	@Test
	void fileThatIsNoTemplateOfThisPaperIsRefused() {
		byte[] other = administrator().get("/documents/script/template.docx").response().body();
		assertThat(sends(PAGE, other).body()).contains("Tệp này là mẫu “script”, không phải “opening-letter”");
		assertThat(sends(PAGE, "%PDF-1.4\n%%EOF".getBytes()).body()).contains("Chưa ghi gì",
				"Tệp “mau.docx” không phải Word (DOCX)");
		assertThat(administrator().upload(PAGE, "file", Map.of("ảnh.jpg", "GIF89a".getBytes())).body())
			.contains("Tệp “ảnh.jpg” không phải Word (DOCX); hãy gửi lại tệp mẫu đã sửa")
			.doesNotContain("ảnh chụp");
		assertThat(sends(PAGE, new byte[0]).body()).contains("Chưa chọn tệp Word, hoặc tệp rỗng");
		assertThat(sends(PAGE, printed()).body()).contains("Không thấy bảng “Mẫu văn bản” ở đầu tệp");
	}

	private byte[] printed() {
		String address = "/api/congresses/hh02/%s/papers/opening-letter.docx".formatted(this.campaign.plan());
		return Visitor.withPassword(this.port, "chibo.hh02").get(address).response().body();
	}

	@Test
	void signatureAndHeadAreNotInTheFileAndStayAsTheyAre() {
		assertThat(sends(PAGE, reworded()).status()).isEqualTo(200);
		assertThat(this.jdbc.sql("select words from paper_text").query(String.class).single()).contains("thể loại: CV",
				"ký: {authority} | BÍ THƯ |");
	}

}
