package vn.daihoi.template;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

import vn.daihoi.regulation.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/** What an office does to a letter in Word, and what is told of it. */
class ReadWordsTests {

	private String shipped;

	private byte[] file;

	@BeforeEach
	void letter() throws IOException {
		this.shipped = WordsFileTests.text("opening-letter.txt");
		this.file = WordsFile.write("opening-letter", Words.of(this.shipped));
	}

	private Words words(Consumer<XWPFDocument> edit) {
		ReadWords.Reading reading = ReadWords.of(EditedWord.of(this.file, edit));
		assertThat(reading.findings()).isEmpty();
		return reading.words();
	}

	private List<String> refused(byte[] edited) {
		ReadWords.Reading reading = ReadWords.of(edited);
		List<Finding> findings = reading.findings().isEmpty() ? WordsRules.check(reading.words(), this.shipped)
				: reading.findings();
		return findings.stream().map((one) -> one.field() + ": " + one.text()).toList();
	}

	private static XWPFRun append(XWPFDocument document, String before, String text) {
		XWPFParagraph added = document.insertNewParagraph(EditedWord.paragraph(document, before).getCTP().newCursor());
		XWPFRun run = added.createRun();
		run.setText(text);
		return run;
	}

	@Test
	void sentenceThatWasWordedOtherwiseIsTaken() {
		byte[] edited = EditedWord.replaced(this.file, "thông báo thời gian khai mạc Đại hội",
				"xin thông báo ngày Đại hội");
		assertThat(refused(edited)).isEmpty();
		assertThat(ReadWords.of(edited).words().body()).first()
			.isEqualTo("Thực hiện {plan}, {convener} xin thông báo ngày Đại hội {branch}, nhiệm kỳ {term} như sau:");
	}

	@Test
	void endlessParagraphIsRefusedForItsLengthNotAsUnreadable() {
		assertThat(refused(EditedWord.of(this.file, (document) -> append(document, "5. Tài liệu", "a".repeat(70_000)))))
			.singleElement()
			.asString()
			.contains("Mẫu dài quá 60000 ký tự");
		assertThat(
				refused(EditedWord.of(this.file, (document) -> append(document, "5. Tài liệu", "a".repeat(2_000_000)))))
			.singleElement()
			.asString()
			.contains("Tệp lặp lại một nội dung quá nhiều lần", "60000 ký tự");
	}

	@Test
	void boldParagraphsAreHeadingsAndCentredOnesStandInTheMiddle() {
		Words words = words((document) -> {
			append(document, "1. Thời gian", "I- THỜI GIAN").setBold(true);
			append(document, "2. Địa điểm", "Mục khác").setBold(true);
			append(document, "3. Nội dung", "THÔNG BÁO");
			EditedWord.paragraph(document, "THÔNG BÁO").setAlignment(ParagraphAlignment.CENTER);
		});
		assertThat(words.body()).contains("= I- THỜI GIAN", "== Mục khác", "^ THÔNG BÁO");
	}

	@Test
	void whatWordNumbersByItselfGetsItsNumberAsLetters() {
		Words words = words((document) -> {
			BigInteger decimal = list(document, STNumberFormat.DECIMAL);
			BigInteger bullet = list(document, STNumberFormat.BULLET);
			for (String text : List.of("Việc một", "Việc hai")) {
				numbered(append(document, "Đề nghị", text), decimal);
			}
			numbered(append(document, "Đề nghị", "Việc khác"), bullet);
		});
		assertThat(words.body()).contains("1. Việc một", "2. Việc hai", "- Việc khác");
	}

	private static void numbered(XWPFRun run, BigInteger list) {
		XWPFParagraph paragraph = (XWPFParagraph) run.getParent();
		paragraph.setNumID(list);
		paragraph.setNumILvl(BigInteger.ZERO);
	}

	private static BigInteger list(XWPFDocument document, STNumberFormat.Enum format) {
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.valueOf(document.createNumbering().getAbstractNums().size()));
		CTLvl level = list.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewNumFmt().setVal(format);
		BigInteger id = document.getNumbering().addAbstractNum(new XWPFAbstractNum(list));
		return document.getNumbering().addNum(id);
	}

	@Test
	void fieldSplitByWordIntoPiecesIsStillAField() {
		Words words = words((document) -> {
			XWPFParagraph venue = EditedWord.paragraph(document, "2. Địa điểm");
			venue.getRuns().get(0).setText("2. Họp tại «ven", 0);
			venue.createRun().setText("ue»");
			venue.createRun().setText(".");
		});
		assertThat(words.body()).contains("2. Họp tại {venue}.");
	}

	@Test
	void fieldThatThePaperDoesNotKnowIsRefusedByNameAndPlace() {
		assertThat(refused(
				EditedWord.replaced(this.file, "2. Địa điểm: «venue»", "2. Địa điểm: «venue», số nhà «street»")))
			.singleElement()
			.asString()
			.startsWith("street: Văn bản này không có trường «street» (ở “2. Địa điểm: «venue», số nhà «street».”)");
	}

	@Test
	void fieldAndConditionThatAreGoneAreRefusedByNameWithTheirSentence() {
		assertThat(refused(EditedWord.of(this.file, (document) -> {
			document.removeBodyElement(document.getPosOfParagraph(EditedWord.paragraph(document, "2. Địa điểm")));
		}))).singleElement().asString().contains("Thiếu trường «venue», mẫu gốc có ở “2. Địa điểm: «venue».”");
		assertThat(refused(EditedWord.replaced(EditedWord.replaced(this.file, "«nếu có delegates» ", ""),
				"«nếu không có delegates» ", "")))
			.singleElement()
			.asString()
			.contains("Thiếu trường «delegates»");
	}

	@Test
	void markThatIsNoneIsRefusedWhereItStands() {
		assertThat(refused(EditedWord.replaced(this.file, "2. Địa điểm: «venue»", "2. Địa điểm: «venue")))
			.anyMatch((one) -> one.matches("đoạn \\d+: Dấu « » ở “2\\. Địa điểm: «venue.” không thành trường.*"));
		assertThat(refused(EditedWord.replaced(this.file, "5. Tài liệu", "5. «nếu có elections» Tài liệu")))
			.anyMatch((one) -> one.contains("điều kiện chỉ đặt ở đầu dòng"));
		assertThat(refused(EditedWord.replaced(this.file, "5. Tài liệu", "# Tài liệu")))
			.anyMatch((one) -> one.contains("bắt đầu bằng dấu “#” mà máy dùng riêng"));
	}

	@Test
	void frameKeepsItsRowsAndIsNotLeftEmpty() {
		assertThat(refused(EditedWord.of(this.file, (document) -> document.getTables().get(0).removeRow(1))))
			.anyMatch((one) -> one.startsWith("trích yếu: Phần “trích yếu” trống"));
		assertThat(refused(EditedWord.replaced(this.file, "nơi nhận", "gửi")))
			.anyMatch((one) -> one.contains("không đổi cột bên trái"));
		assertThat(refused(EditedWord.of(this.file, (document) -> document.removeBodyElement(0))))
			.anyMatch((one) -> one.contains("Không thấy bảng “Mẫu văn bản” ở đầu tệp"));
	}

	@Test
	void trackedChangesAndMergedCellsAreRefusedWhereTheyStand() throws IOException {
		assertThat(refused(EditedWord.of(this.file,
				(document) -> EditedWord.paragraph(document, "2. Địa điểm").getCTP().addNewIns().addNewR())))
			.anyMatch((one) -> one.matches("đoạn \\d+: Tệp còn sửa đổi được theo dõi.*"));
		byte[] programme = WordsFile.write("programme", Words.of(WordsFileTests.text("programme.txt")));
		assertThat(ReadWords
			.of(EditedWord.of(programme, (document) -> document.getTables().get(1).getRow(2).removeCell(3)))
			.findings()).singleElement().satisfies((one) -> {
				assertThat(one.field()).isEqualTo("bảng 1, hàng 3");
				assertThat(one.text()).startsWith("Hàng này có 3 ô, đầu bảng có 4 ô");
			});
	}

	@Test
	void tableWithoutRowsOrCellsIsRefused() {
		assertThat(refused(EditedWord.of(this.file, (document) -> document.createTable(1, 1).removeRow(0))))
			.containsExactly("bảng 1: Bảng này không có hàng hay ô nào máy đọc được; hãy xóa bảng, hoặc chép nội dung "
					+ "vào một bảng thường");
		assertThat(refused(
				EditedWord.of(this.file, (document) -> document.createTable(1, 1).getRow(0).getCtRow().removeTc(0))))
			.anyMatch((one) -> one.startsWith("bảng 1: Bảng này không có hàng hay ô"));
	}

	@Test
	void fileThatCannotBeReadIsTold() {
		assertThat(refused("PK không phải Word".getBytes()))
			.containsExactly("cả tệp: Máy không đọc được tệp này; hãy mở bằng Word hoặc LibreOffice, lưu lại dạng DOCX "
					+ "rồi gửi lại");
	}

}
