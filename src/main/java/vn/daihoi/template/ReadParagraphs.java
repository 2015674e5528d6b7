package vn.daihoi.template;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import vn.daihoi.regulation.Finding;

/**
 * Paragraphs of Word as lines of a text: in the middle, in bold, numbered, or plain. What
 * Word numbers by itself gets its number or hyphen as letters.
 */
class ReadParagraphs {

	/** What a line of a text would not say as words. */
	private static final String FIRST_LETTERS = "#=^~|[";

	private final List<Finding> findings;

	private final Map<String, Integer> numbers = new HashMap<>();

	private int paragraphs;

	ReadParagraphs(List<Finding> findings) {
		this.findings = findings;
	}

	/**
	 * The lines of a paragraph; none of an empty one.
	 * @param where it stands
	 * @param styled whether bold and the middle mean something there
	 */
	List<String> lines(XWPFParagraph paragraph, String where, boolean styled) {
		this.paragraphs++;
		String place = styled ? where + " " + this.paragraphs : where;
		if (paragraph.getCTP().sizeOfInsArray() + paragraph.getCTP().sizeOfDelArray() > 0) {
			refuse(place, "Tệp còn sửa đổi được theo dõi (Track Changes); hãy chấp nhận hoặc bỏ hết rồi gửi lại");
		}
		String text = plain(paragraph.getText());
		if (text.isEmpty()) {
			return (styled && isNewPage(paragraph)) ? List.of("~") : List.of();
		}
		return text.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.map((line) -> line(paragraph, line, place, styled))
			.toList();
	}

	private String line(XWPFParagraph paragraph, String line, String place, boolean styled) {
		String read = Marks.read(number(paragraph) + line);
		String conditions = Marks.conditions(read);
		String words = read.substring(conditions.length());
		if (Marks.isBroken(read)) {
			refuse(place,
					"Dấu « » ở “%s” không thành trường hay điều kiện; hãy chép lại trường từ bảng cuối tệp, điều kiện "
						.formatted(line) + "chỉ đặt ở đầu dòng");
		}
		if (!words.isEmpty() && FIRST_LETTERS.indexOf(words.charAt(0)) >= 0 && !words.equals("#")) {
			refuse(place,
					"“%s” bắt đầu bằng dấu “%s” mà máy dùng riêng; hãy bỏ dấu ấy".formatted(line, words.charAt(0)));
		}
		return conditions + (styled ? style(paragraph, words) : "") + words;
	}

	private static String style(XWPFParagraph paragraph, String words) {
		if (paragraph.getAlignment() == ParagraphAlignment.CENTER) {
			return "^ ";
		}
		return !isBold(paragraph) ? "" : words.matches("[IVX]+- .*") ? "= " : "== ";
	}

	private static boolean isBold(XWPFParagraph paragraph) {
		return paragraph.getRuns()
			.stream()
			.filter((run) -> !Objects.requireNonNullElse(run.text(), "").isBlank())
			.allMatch(XWPFRun::isBold);
	}

	private static boolean isNewPage(XWPFParagraph paragraph) {
		return paragraph.isPageBreak() || paragraph.getRuns()
			.stream()
			.anyMatch((run) -> Stream.of(run.getCTR().getBrArray())
				.anyMatch((one) -> one.isSetType() && "page".equals(one.getType().toString())));
	}

	/** What Word writes before the paragraph by itself. */
	private String number(XWPFParagraph paragraph) {
		BigInteger list = paragraph.getNumID();
		String format = (list != null) ? paragraph.getNumFmt() : null;
		if (format == null || list.signum() == 0 || format.equals("none")) {
			return "";
		}
		int number = this.numbers.merge(list + "/" + paragraph.getNumIlvl(), 1, Integer::sum);
		return switch (format) {
			case "decimal" -> number + ". ";
			case "lowerLetter" -> (char) ('a' + (number - 1) % 25) + ") ";
			default -> "- ";
		};
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.replace('\u00a0', ' ')
			.replace('\t', ' ')
			.replaceAll("[\\p{Cc}&&[^\\n]]", "")
			.strip();
	}

	private void refuse(String where, String text) {
		this.findings.add(Finding.error("TEMPLATE", where, text, ""));
	}

}
