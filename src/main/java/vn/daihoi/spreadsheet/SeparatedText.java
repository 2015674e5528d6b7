package vn.daihoi.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.poifs.filesystem.FileMagic;

import vn.daihoi.regulation.Refusal;

/**
 * A text of separated values (CSV) as the one sheet of a workbook: UTF-8, with commas,
 * semicolons or tabs, whichever its first line has most of.
 */
final class SeparatedText {

	private static final String TEXT = "str";

	private static final String SEPARATORS = ";,\t";

	private static final char QUOTE = '"';

	private static final Set<FileMagic> WORKBOOKS = Set.of(FileMagic.OOXML, FileMagic.OLE2, FileMagic.BIFF2,
			FileMagic.BIFF3, FileMagic.BIFF4);

	private final RawSheet sheet = new RawSheet();

	private final StringBuilder value = new StringBuilder();

	private final String text;

	private final char separator;

	private int row;

	private int column;

	private SeparatedText(String text) {
		this.text = text;
		String first = text.lines().findFirst().orElse("");
		this.separator = (char) SEPARATORS.chars()
			.boxed()
			.max((one, other) -> Long.compare(count(first, one), count(first, other)))
			.orElseThrow()
			.intValue();
	}

	private static long count(String line, int character) {
		return line.chars().filter((one) -> one == character).count();
	}

	/** Whether a content is no workbook of any age, by what it begins with. */
	static boolean isText(byte[] file) {
		return file.length > 0 && !WORKBOOKS.contains(FileMagic.valueOf(file));
	}

	/**
	 * Reads it as a sheet of that layout.
	 * @throws Refusal 422, when it is no text in UTF-8 or far too long
	 */
	static RawWorkbook read(byte[] file, Layout layout) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
			if (FileMagic.valueOf(file) != FileMagic.UNKNOWN || text.indexOf('\0') >= 0) {
				throw new CharacterCodingException();
			}
			RawSheet sheet = new SeparatedText(text.replace("\uFEFF", "")).scan();
			return new RawWorkbook(Map.of(layout.sheet(), sheet), List.of(layout.sheet()), null, null, false);
		}
		catch (CharacterCodingException ex) {
			throw FileCheck.refusal("Tệp không phải Excel (XLSX) hoặc CSV (UTF-8); hãy lưu lại dạng XLSX "
					+ "hoặc “CSV UTF-8” rồi chọn lại");
		}
		catch (RawSheet.TooManyRows ex) {
			throw FileCheck.tooManyRows();
		}
	}

	private RawSheet scan() throws RawSheet.TooManyRows {
		boolean quoted = false;
		for (int at = 0; at < this.text.length(); at++) {
			char one = this.text.charAt(at);
			if (one == QUOTE) {
				boolean twice = quoted && at + 1 < this.text.length() && this.text.charAt(at + 1) == QUOTE;
				quoted = twice || !quoted;
				at += twice ? 1 : 0;
				this.value.append(twice ? "\"" : "");
			}
			else if (quoted) {
				this.value.append(one);
			}
			else {
				take(one);
			}
		}
		endCell();
		return this.sheet;
	}

	private void take(char one) throws RawSheet.TooManyRows {
		if (one == this.separator) {
			endCell();
			this.column++;
		}
		else if (one == '\n') {
			endCell();
			this.row++;
			this.column = 0;
		}
		else {
			this.value.append(one);
		}
	}

	/** What begins like a formula is one, as Excel would take it. */
	private void endCell() throws RawSheet.TooManyRows {
		String text = this.value.toString().strip();
		RawCell cell = new RawCell(this.row, this.column, TEXT, 0, text, text.startsWith("="));
		if (!cell.isBlank()) {
			this.sheet.add(cell);
		}
		this.value.setLength(0);
	}

}
