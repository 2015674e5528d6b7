package vn.daihoi.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import vn.daihoi.regulation.Finding;

/**
 * Reads a Word file that an office has sent back, by Word or by LibreOffice: the frame
 * from its first table, the body from what follows, without the table of the fields.
 */
class ReadWords {

	/** What the file says, and what of it cannot be taken. */
	record Reading(String name, Words words, List<Finding> findings) {
	}

	private final List<Finding> findings = new ArrayList<>();

	private final Map<String, List<String>> frame = new LinkedHashMap<>();

	private final List<String> body = new ArrayList<>();

	private final ReadParagraphs paragraphs = new ReadParagraphs(this.findings);

	private String name = "";

	private int tables;

	private ReadWords() {
	}

	static Reading of(byte[] file) {
		ReadWords reading = new ReadWords();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			reading.read(document);
		}
		catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException
				| IllegalStateException ex) {
			reading.refuse("cả tệp", isSwollen(ex)
					? "Tệp lặp lại một nội dung quá nhiều lần; hãy bỏ phần lặp, mẫu không quá %d ký tự"
						.formatted(WordsRules.LONGEST)
					: "Máy không đọc được tệp này; hãy mở bằng Word hoặc LibreOffice, lưu lại dạng DOCX rồi gửi lại");
		}
		return new Reading(reading.name, new Words(reading.frame, reading.body), reading.findings);
	}

	/** Whether a part is more than a hundred times as large as it was packed. */
	private static boolean isSwollen(Throwable trouble) {
		return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
			.anyMatch((one) -> String.valueOf(one.getMessage()).contains("Zip bomb"));
	}

	private void read(XWPFDocument document) {
		boolean framed = false;
		for (IBodyElement element : document.getBodyElements()) {
			if (element instanceof XWPFParagraph paragraph) {
				this.body.addAll(framed ? this.paragraphs.lines(paragraph, "đoạn", true) : List.of());
			}
			else if (element instanceof XWPFTable table) {
				String first = text(table, 0, 0);
				if (first.equals(WordsFile.FRAME)) {
					frame(table);
					framed = true;
				}
				else if (!first.equals(WordsFile.FIELDS)) {
					table(table);
				}
			}
			else {
				refuse("cả tệp",
						"Tệp có ô nhập nội dung của Word mà máy không đọc được; hãy bỏ đi, chỉ để chữ và bảng");
			}
		}
		if (!framed) {
			refuse("cả tệp", "Không thấy bảng “" + WordsFile.FRAME + "” ở đầu tệp; hãy tải mẫu rồi sửa trên tệp đó");
		}
	}

	private void frame(XWPFTable table) {
		this.name = text(table, 0, 1);
		for (XWPFTableRow row : table.getRows().subList(1, table.getNumberOfRows())) {
			String key = (row.getTableCells().size() == 2) ? row.getCell(0).getText().strip() : "";
			if (!Words.KEYS.contains(key)) {
				refuse(WordsFile.FRAME, "Bảng đầu tệp chỉ sửa cột bên phải, không thêm hàng, không đổi cột bên trái");
				return;
			}
			List<String> lines = new ArrayList<>();
			row.getCell(1).getParagraphs().forEach((one) -> lines.addAll(this.paragraphs.lines(one, key, false)));
			this.frame.put(key, lines);
		}
	}

	private void table(XWPFTable table) {
		this.tables++;
		List<XWPFTableCell> heads = table.getRows().stream().limit(1).flatMap(ReadWords::cells).toList();
		if (heads.isEmpty()) {
			refuse("bảng %d".formatted(this.tables), "Bảng này không có hàng hay ô nào máy đọc được; hãy xóa bảng, "
					+ "hoặc chép nội dung vào một bảng thường");
			return;
		}
		this.body.add(head(heads));
		for (int number = 1; number < table.getNumberOfRows(); number++) {
			List<XWPFTableCell> cells = table.getRow(number).getTableCells();
			String where = "bảng %d, hàng %d".formatted(this.tables, number + 1);
			if (cells.size() != heads.size()) {
				refuse(where, "Hàng này có %d ô, đầu bảng có %d ô; hãy bỏ gộp ô, tách ô".formatted(cells.size(),
						heads.size()));
			}
			else {
				this.body.add(row(cells, where));
			}
		}
	}

	private static Stream<XWPFTableCell> cells(XWPFTableRow row) {
		return row.getTableCells().stream();
	}

	private String head(List<XWPFTableCell> heads) {
		String where = "bảng %d, hàng 1".formatted(this.tables);
		int sum = heads.stream().mapToInt(ReadWords::width).sum();
		StringBuilder line = new StringBuilder("|");
		heads.forEach((head) -> line.append(" %s: %d |".formatted(cell(head, where).replace(":", ""),
				Math.max(1, Math.round(100f * width(head) / sum)))));
		return line.toString();
	}

	/** Of a cell; the same for all where the file does not say. */
	private static int width(XWPFTableCell cell) {
		return Math.max(1, cell.getWidth());
	}

	/** A condition of a row stands at the beginning of any of its cells. */
	private String row(List<XWPFTableCell> cells, String where) {
		StringBuilder conditions = new StringBuilder();
		StringBuilder line = new StringBuilder("|");
		cells.stream().map((cell) -> cell(cell, where)).forEach((cell) -> {
			String condition = Marks.conditions(cell);
			conditions.append(condition);
			line.append(padded(cell.substring(condition.length()).strip()));
		});
		return conditions + line.toString();
	}

	private static String padded(String cell) {
		return cell.isEmpty() ? " |" : " " + cell + " |";
	}

	private String cell(XWPFTableCell cell, String where) {
		if (!cell.getTables().isEmpty()) {
			refuse(where, "Có bảng lồng trong bảng; hãy bỏ bảng ở trong");
		}
		List<String> lines = new ArrayList<>();
		cell.getParagraphs().forEach((one) -> lines.addAll(this.paragraphs.lines(one, where, false)));
		String text = String.join(" ", lines);
		if (text.contains("|")) {
			refuse(where, "Trong ô có dấu “|” mà máy dùng để chia ô; hãy bỏ dấu ấy");
		}
		return text.replace("|", "");
	}

	private static String text(XWPFTable table, int row, int cell) {
		XWPFTableCell found = (table.getRow(row) != null) ? table.getRow(row).getCell(cell) : null;
		return Objects.requireNonNullElse((found != null) ? found.getText() : null, "").strip();
	}

	private void refuse(String where, String text) {
		this.findings.add(Finding.error("TEMPLATE", where, text, ""));
	}

}
