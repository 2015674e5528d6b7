package vn.daihoi.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Writes words as a Word file for an office: first a table with the frame, then the body,
 * last a table of the fields.
 */
class WordsFile {

	static final String FRAME = "Mẫu văn bản";

	static final String FIELDS = "Trường, điều kiện";

	private static final int WIDTH = 9300;

	private static final int LABEL_WIDTH = 2100;

	private final XWPFDocument document = new XWPFDocument();

	private WordsFile() {
	}

	/** The words of the text with that name. */
	static byte[] write(String name, Words words) {
		try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			WordsFile written = new WordsFile();
			written.frame(name, words);
			written.body(words.body());
			written.fields(words);
			written.document.write(file);
			written.document.close();
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void frame(String name, Words words) {
		XWPFTable table = table(List.of(LABEL_WIDTH, WIDTH - LABEL_WIDTH), words.frame().size() + 1);
		write(table.getRow(0).getCell(0), List.of(FRAME), true);
		write(table.getRow(0).getCell(1), List.of(name), true);
		int row = 1;
		for (var part : words.frame().entrySet()) {
			write(table.getRow(row).getCell(0), List.of(part.getKey()), false);
			write(table.getRow(row).getCell(1), part.getValue().stream().map(Marks::shown).toList(), false);
			row++;
		}
		this.document.createParagraph();
	}

	private void body(List<String> body) {
		List<String> rows = new ArrayList<>();
		for (String line : body) {
			if (isRow(line)) {
				rows.add(line);
			}
			else {
				table(rows);
				paragraph(line);
			}
		}
		table(rows);
	}

	private static boolean isRow(String line) {
		return line.substring(Marks.conditions(line).length()).startsWith("|");
	}

	private void paragraph(String line) {
		String conditions = Marks.conditions(line);
		String words = line.substring(conditions.length());
		XWPFParagraph paragraph = this.document.createParagraph();
		if (words.equals("~")) {
			paragraph.setPageBreak(true);
			write(paragraph, Marks.shown(conditions), false);
			return;
		}
		boolean heading = words.startsWith("= ") || words.startsWith("== ");
		boolean centered = words.startsWith("^ ");
		paragraph.setAlignment(centered ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
		String plain = (heading || centered) ? words.substring(words.indexOf(' ') + 1) : words;
		write(paragraph, Marks.shown(conditions + plain), heading || centered);
	}

	/** The rows so far as a table; none after it. */
	private void table(List<String> rows) {
		if (rows.isEmpty()) {
			return;
		}
		List<String> heads = cells(rows.get(0));
		int shares = heads.stream().mapToInt(WordsFile::share).sum();
		XWPFTable table = table(heads.stream().map((head) -> WIDTH * share(head) / shares).toList(), rows.size());
		for (int row = 0; row < rows.size(); row++) {
			List<String> cells = cells(rows.get(row));
			for (int cell = 0; cell < cells.size(); cell++) {
				String conditions = (cell == widest(heads)) ? Marks.conditions(rows.get(row)) : "";
				String text = (row == 0) ? cells.get(cell).substring(0, cells.get(cell).lastIndexOf(':'))
						: Marks.shown(conditions + cells.get(cell));
				write(table.getRow(row).getCell(cell), List.of(text), row == 0);
			}
		}
		this.document.createParagraph();
		rows.clear();
	}

	private static int share(String head) {
		return Integer.parseInt(head.substring(head.lastIndexOf(':') + 1).strip());
	}

	/** Where there is room for the conditions of a row. */
	private static int widest(List<String> heads) {
		List<Integer> shares = heads.stream().map(WordsFile::share).toList();
		return shares.indexOf(Collections.max(shares));
	}

	private static List<String> cells(String row) {
		String cells = row.substring(Marks.conditions(row).length());
		return Stream.of(cells.substring(1, cells.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList();
	}

	private void fields(Words words) {
		List<String> names = List.copyOf(words.names());
		this.document.createParagraph();
		XWPFTable table = table(List.of(LABEL_WIDTH, WIDTH - LABEL_WIDTH), names.size() + 1);
		write(table.getRow(0).getCell(0), List.of(FIELDS), true);
		write(table.getRow(0).getCell(1), List
			.of("Máy điền vào chỗ này. Giữ nguyên chữ trong « »; mỗi trường, điều kiện phải còn ít nhất một chỗ."
					+ " Bảng này không in ra văn bản."),
				true);
		for (int i = 0; i < names.size(); i++) {
			write(table.getRow(i + 1).getCell(0), List.of("«" + names.get(i) + "»"), false);
			write(table.getRow(i + 1).getCell(1), List.of(FieldMeanings.of(names.get(i))), false);
		}
	}

	private XWPFTable table(List<Integer> widths, int rows) {
		XWPFTable table = this.document.createTable(rows, widths.size());
		table.setWidthType(TableWidthType.DXA);
		table.setWidth(WIDTH);
		table.getRows().forEach((row) -> {
			for (int i = 0; i < widths.size(); i++) {
				row.getCell(i).setWidthType(TableWidthType.DXA);
				row.getCell(i).setWidth(String.valueOf(widths.get(i)));
			}
		});
		return table;
	}

	private static void write(XWPFTableCell cell, List<String> lines, boolean bold) {
		for (int i = 0; i < lines.size(); i++) {
			write((i == 0) ? cell.getParagraphArray(0) : cell.addParagraph(), lines.get(i), bold);
		}
	}

	private static void write(XWPFParagraph paragraph, String text, boolean bold) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily("Times New Roman");
		run.setFontSize(14);
		run.setBold(bold);
		run.setLang("vi-VN");
		run.setText(text);
	}

}
