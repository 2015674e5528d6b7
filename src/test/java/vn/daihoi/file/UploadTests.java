package vn.daihoi.file;

import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files over HTTP, for a task of branch hh01 that its secretary holds. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private StoredFiles files;

	@Autowired
	private FileContents contents;

	@LocalServerPort
	private int port;

	private Visitor secretary;

	private String task;

	@BeforeAll
	void secretaryHoldsTheTask() {
		this.campaign.beginWithIssuedPlan();
		this.secretary = Visitor.signedIn(this.port, "chibo.hh01");
		this.task = hold(this.secretary, "chibo.hh01");
	}

	static String hold(Visitor visitor, String user) {
		String id = visitor.engine("POST", "/task", "{}").json().path(0).path("id").asText();
		visitor.engine("POST", "/task/" + id + "/claim", "{\"userId\":\"" + user + "\"}");
		return id;
	}

	private Visitor.Answer upload(Map<String, byte[]> sent) {
		return this.secretary.upload("/api/tasks/" + this.task + "/files", "file", sent);
	}

	private boolean isKept(byte[] content) throws NoSuchAlgorithmException {
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		return Files.exists(this.contents.path(sha256));
	}

	static Stream<Arguments> accepted() {
		return Stream
			.of(arguments("bien-ban.pdf", Office.pdf()),
					arguments("tờ trình.docx", Office.zip("[Content_Types].xml", "word/document.xml")),
					arguments("báo cáo.docx", Office.zip("word/document.xml", "[Content_Types].xml")),
					arguments("lich.xlsx", Office.zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")),
					arguments("anh.JPG", new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J',
							'F', 'I', 'F', 0, 1 }),
					arguments("anh.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("accepted")
	void picturesPdfWordAndExcelAreTaken(String name, byte[] content) throws Exception {
		Visitor.Answer answer = upload(Map.of(name, content));
		assertThat(answer.status()).as("%s", answer).isEqualTo(200);
		assertThat(answer.json().path(0).path("name").asText()).isEqualTo(name);
		assertThat(isKept(content)).isTrue();
	}

	static Stream<Arguments> refused() {
		return Stream.of(arguments("ke-hoach.pdf", Office.text("MZ\u0090\0\u0003\0\0\0"), "kể cả khi đã đổi tên"),
				arguments("to-trinh.docx", Office.text("<!doctype html><html><script>"), "kể cả khi đã đổi tên"),
				arguments("lich.xlsx", Office.zip("lich.csv"), "kể cả khi đã đổi tên"),
				arguments("to-trinh.docx",
						Office.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
						"tệp có macro; hãy lưu lại thành tệp không có macro"),
				arguments("to-trinh.docm",
						Office.zip("word/document.xml", "word/vbaProject.bin", "[Content_Types].xml"), "tệp có macro"),
				arguments("bien-ban.pdf", Office.lockedPdf(), "phải có mật khẩu mới mở được; hãy bỏ mật khẩu"),
				arguments("bien-ban.docx", Office.oldWord(), "có mật khẩu hoặc thuộc kiểu cũ (DOC, XLS)"),
				arguments("to-trinh.docx", Office.zip("[Content_Types].xml", "xl/workbook.xml"),
						"đuôi tên tệp không khớp"),
				arguments("anh.svg", Office.text("<svg xmlns=\"http://www.w3.org/2000/svg\">"), "kể cả khi đã đổi tên"),
				arguments("bien-ban.exe", Office.pdf(), "đuôi tên tệp không khớp"),
				arguments("bien-ban", Office.pdf(), "đuôi tên tệp không khớp"),
				arguments("rong.pdf", new byte[0], "Tệp “rong.pdf” rỗng; hãy chọn lại tệp"));
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("refused")
	void otherContentsAreRefusedWhateverTheirNames(String name, byte[] content, String why) throws Exception {
		List<StoredFile> before = this.files.ofTask(this.task);
		Visitor.Answer answer = upload(Map.of(name, content));
		assertThat(answer.status()).as("%s", answer).isEqualTo(409);
		assertThat(answer.json().path("detail").asText()).contains(why);
		assertThat(this.files.ofTask(this.task)).isEqualTo(before);
		assertThat(isKept(content)).isFalse();
	}

	@Test
	void severalFilesComeInOneRequest() {
		Map<String, byte[]> pages = new LinkedHashMap<>();
		pages.put("trang-1.pdf", Office.pdf());
		pages.put("trang-2.pdf", Office.pdf());
		assertThat(upload(pages).json().findValuesAsText("name")).containsExactly("trang-1.pdf", "trang-2.pdf");
	}

	@Test
	void oneBadFileLeavesNothingOfTheRequest() throws Exception {
		byte[] good = Office.pdf();
		List<StoredFile> before = this.files.ofTask(this.task);
		Map<String, byte[]> sent = new LinkedHashMap<>();
		sent.put("trang-1.pdf", good);
		sent.put("virus.pdf", Office.text("MZ\u0090\0"));
		assertThat(upload(sent).status()).isEqualTo(409);
		assertThat(this.files.ofTask(this.task)).isEqualTo(before);
		assertThat(isKept(good)).isFalse();
	}

	@Test
	void tooLargeAFileIsAnsweredInWords() {
		List<StoredFile> before = this.files.ofTask(this.task);
		byte[] large = new byte[21 * 1024 * 1024];
		System.arraycopy(Office.pdf(), 0, large, 0, 60);
		Visitor.Answer answer = upload(Map.of("ban-chup.pdf", large));
		assertThat(answer.status()).as("%s", answer).isEqualTo(413);
		assertThat(answer.header("Content-Type")).contains("application/problem+json");
		assertThat(answer.json().path("detail").asText()).contains("không quá 20 MB");
		assertThat(this.files.ofTask(this.task)).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "../../etc/bien-ban.pdf, bien-ban.pdf", "C:\\anh\\bien-ban.pdf, bien-ban.pdf",
			"/tmp/Biên bản.pdf, Biên bản.pdf" })
	void foldersInANameAreDropped(String sent, String kept) {
		Visitor.Answer answer = upload(Map.of(sent.replace("\\", "\\\\"), Office.pdf()));
		assertThat(answer.status()).as("%s", answer).isEqualTo(200);
		assertThat(answer.json().path(0).path("name").asText()).isEqualTo(kept);
	}

}
