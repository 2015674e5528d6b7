package vn.daihoi.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import vn.daihoi.document.Paper.Format;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The layout of the Party, measured in the Word file itself; in twips, 1/1440 of an inch.
 */
class PaperWriterTests {

	private static final int TOP = 1134;

	private static final int LEFT = 1701;

	private static final int RIGHT = 850;

	private static Paper letter(String branch, String name, Block... body) {
		return new Paper(head(branch, null, null), "CV", null, "về việc thông báo thời gian khai mạc", null, "Kính gửi",
				List.of("Đảng viên " + branch), List.of(body), List.of(new Signature("T/M CHI BỘ", "BÍ THƯ", name)),
				List.of("- Như trên,", "- Lưu Chi bộ."), Format.UPRIGHT, false);
	}

	private static Letterhead head(String branch, String number, LocalDate date) {
		return new Letterhead("Đảng ủy xã Hiệp Hưng", branch, "CB", number, "Hiệp Hưng", date,
				LocalDate.parse("2024-10-01"));
	}

	private static Paper plan(Format format, boolean draft) {
		return new Paper(head("Chi bộ ấp Mỹ Lợi", "01-KH/CB", LocalDate.parse("2024-02-05")), "KH", "Kế hoạch",
				"tổ chức đại hội", null, "Kính gửi", List.of(), List.of(new Block.Text("Nội dung./.")), List.of(),
				List.of(), format, draft);
	}

	@Test
	void sheetIsA4WithTwentyTwentyThirtyAndFifteenMillimetres() {
		XWPFDocument file = WordFile.of("sheet", plan(Format.UPRIGHT, false)).document();
		CTPageSz size = file.getDocument().getBody().getSectPr().getPgSz();
		CTPageMar margins = file.getDocument().getBody().getSectPr().getPgMar();
		assertThat(List.of(size.getW(), size.getH())).map(Object::toString).containsExactly("11906", "16838");
		assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
			.map((one) -> Integer.parseInt(one.toString()))
			.containsExactly(TOP, TOP, LEFT, RIGHT);
	}

	@Test
	void lastRowsOfATableThatEndsAPaperStayWithTheSignature() {
		Block table = new Block.Table(List.of(new Block.Column("TT", 1)),
				IntStream.range(0, 9).mapToObj((row) -> List.of("r" + row)).toList());
		List<XWPFTable> tables = WordFile.of("rows", letter("Chi bộ ấp Mỹ Lợi", null, table)).document().getTables();
		assertThat(tables.get(1).getRows()).filteredOn((row) -> row.getCell(0).getParagraphArray(0).isKeepNext())
			.extracting((row) -> row.getCell(0).getText())
			.containsExactly("r7", "r8");
	}

	@Test
	void wideListsLieOnTheirSide() {
		CTPageSz size = WordFile.of("landscape", plan(Format.LANDSCAPE, false))
			.document()
			.getDocument()
			.getBody()
			.getSectPr()
			.getPgSz();
		assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
		assertThat(size.getW()).hasToString("16838");
	}

	@Test
	void headHasThePartyOnTheRightAndTheOrganisationsOnTheLeft() {
		WordFile file = WordFile.of("head", plan(Format.UPRIGHT, false));
		assertThat(file.table(0)).containsExactly(
				List.of("ĐẢNG ỦY XÃ HIỆP HƯNGCHI BỘ ẤP MỸ LỢI*", "ĐẢNG CỘNG SẢN VIỆT NAM"),
				List.of("Số 01-KH/CB", "Hiệp Hưng, ngày 05 tháng 02 năm 2024"));
		assertThat(run(file, "ĐẢNG CỘNG SẢN")).returns(true, XWPFRun::isBold)
			.returns(15.0, XWPFRun::getFontSizeAsDouble);
		assertThat(run(file, "ĐẢNG ỦY")).returns(false, XWPFRun::isBold).returns(14.0, XWPFRun::getFontSizeAsDouble);
		assertThat(run(file, "CHI BỘ")).returns(true, XWPFRun::isBold).returns(14.0, XWPFRun::getFontSizeAsDouble);
		assertThat(run(file, "Hiệp Hưng, ngày")).returns(true, XWPFRun::isItalic);
	}

	private static XWPFRun run(WordFile file, String words) {
		return file.line(words).getRuns().get(0);
	}

	@Test
	void typeStandsInCapitalsAboveItsAbstractAndFiveHyphens() {
		WordFile file = WordFile.of("title", plan(Format.UPRIGHT, false));
		assertThat(file.lines()).startsWith("KẾ HOẠCH", "tổ chức đại hội", "-----");
		assertThat(run(file, "KẾ HOẠCH")).returns(true, XWPFRun::isBold)
			.returns(16.0, XWPFRun::getFontSizeAsDouble)
			.returns("Times New Roman", XWPFRun::getFontFamily);
	}

	@Test
	void textIsJustifiedInExactLinesAndEndsWithAFullStop() {
		XWPFParagraph text = WordFile.of("text", plan(Format.UPRIGHT, false)).line("Nội dung");
		assertThat(text.getText()).isEqualTo("Nội dung.");
		assertThat(text.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
		assertThat(text.getSpacingBetween()).isEqualTo(18);
		assertThat(text.getFirstLineIndent()).isEqualTo(567);
		assertThat(text.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(14);
	}

	@Test
	void longHeadingIsNotStretchedAndStaysWithWhatFollows() {
		XWPFParagraph heading = WordFile
			.of("heading",
					letter("Chi bộ ấp Mỹ Lợi", null, new Block.Heading(1, "II- PHƯƠNG HƯỚNG, MỤC TIÊU, NHIỆM VỤ"),
							new Block.Text("1. Phương hướng")))
			.line("II- PHƯƠNG HƯỚNG");
		assertThat(heading.getAlignment()).isEqualTo(ParagraphAlignment.LEFT);
		assertThat(heading.isKeepNext()).isTrue();
	}

	@Test
	void pagesAreNumberedFromTheSecondOn() {
		XWPFDocument file = WordFile.of("numbers", plan(Format.UPRIGHT, false)).document();
		assertThat(file.getHeaderFooterPolicy().getDefaultHeader().getParagraphs().get(0).getCTP().xmlText())
			.contains("PAGE");
		assertThat(file.getHeaderFooterPolicy().getFirstPageHeader().getParagraphs().get(0).getCTP().xmlText())
			.doesNotContain("PAGE");
	}

	@Test
	void draftSaysSoOnEveryPageAndBelowItsNumber() {
		WordFile draft = WordFile.of("draft", plan(Format.UPRIGHT, true));
		assertThat(draft.margins()).allSatisfy((margin) -> assertThat(margin).contains("DỰ THẢO – Dữ liệu minh họa"));
		assertThat(draft.table(0).get(1).get(0)).isEqualTo("Số 01-KH/CBDỰ THẢO");
		WordFile decided = WordFile.of("decided", plan(Format.UPRIGHT, false));
		assertThat(decided.margins())
			.allSatisfy((margin) -> assertThat(margin).endsWith("Dữ liệu minh họa").doesNotContain("DỰ THẢO"));
	}

	@Test
	void letterHasItsAbstractUnderTheNumberAndNoTitle() {
		WordFile file = WordFile.of("letter", letter("Chi bộ ấp Mỹ Lợi", "Nguyễn Văn A", new Block.Text("Kính mời")));
		assertThat(file.table(0).get(1)).containsExactly("Số ......-CV/CBvề việc thông báo thời gian khai mạc",
				"Hiệp Hưng, ngày ..... tháng ..... năm 2024");
		assertThat(run(file, "về việc")).returns(true, XWPFRun::isItalic).returns(12.0, XWPFRun::getFontSizeAsDouble);
		assertThat(file.lines()).containsExactly("Kính gửi: Đảng viên Chi bộ ấp Mỹ Lợi", "Kính mời.");
		assertThat(file.table(1).get(0)).containsExactly("Nơi nhận:- Như trên,- Lưu Chi bộ.",
				"T/M CHI BỘBÍ THƯNguyễn Văn A");
		assertThat(run(file, "BÍ THƯ").isBold()).isFalse();
	}

	@Test
	void namesWithApostrophesMarkupAndStrangeCharactersStayAsTheyAre() {
		String name = "H'Hen Niê \"K'Brơ\" <b>& Đặng</b>";
		WordFile file = WordFile.of("names", letter("Chi bộ Buôn M'Đốk", name + "\u0000\u0007", new Block.Text("A")));
		assertThat(file.line("H'Hen").getText()).isEqualTo(name);
		assertThat(file.line("CHI BỘ BUÔN").getText()).isEqualTo("CHI BỘ BUÔN M'ĐỐK");
	}

	@Test
	void namesTypedInPiecesAreComposed() {
		String name = Normalizer.normalize("Nguyễn Thị Hồng Phượng", Normalizer.Form.NFD);
		assertThat(WordFile.of("nfd", letter("Chi bộ", name, new Block.Text("A"))).line("Nguyễn").getText())
			.isEqualTo("Nguyễn Thị Hồng Phượng");
	}

	@Test
	void veryLongNamesStayInsideTheSheet() {
		String name = "Trần Thị Nguyễn ".repeat(18).strip();
		WordFile file = WordFile.of("long",
				letter("Chi bộ " + name, name,
						new Block.Table(List.of(new Block.Column("TT", 1), new Block.Column("Họ và tên", 9)),
								List.of(List.of("1", name), List.of("2", "B".repeat(200))))));
		assertThat(file.table(1).get(1).get(1)).isEqualTo(name);
		int width = file.document().getTables().get(1).getWidth();
		assertThat(width).isLessThanOrEqualTo(11906 - LEFT - RIGHT);
	}

	@Test
	void numbersStandInTheMiddleOfTheirCellsAndGapsToFillInOnTheLeft() {
		List<Block.Column> columns = Stream.of("Số", "Tỷ lệ", "Phần", "Chưa ghi")
			.map((head) -> new Block.Column(head, 1))
			.toList();
		WordFile file = WordFile.of("numbers", letter("Chi bộ ấp Mỹ Lợi", null,
				new Block.Table(columns, List.of(List.of("1.250", "3/12 (25,0%)", "62,5%", Paper.BLANK)))));
		assertThat(file.document().getTables().get(1).getRow(1).getTableCells())
			.extracting((cell) -> cell.getParagraphs().get(0).getAlignment())
			.containsExactly(ParagraphAlignment.CENTER, ParagraphAlignment.CENTER, ParagraphAlignment.CENTER,
					ParagraphAlignment.LEFT);
	}

}
