package vn.daihoi.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Real Excel files, as people fill them in and spoil them. */
public final class Workbook {

	private final XSSFWorkbook workbook;

	private Workbook(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/** A new one with one sheet and its first row. */
	public static Workbook of(String sheet, String... names) {
		Workbook made = new Workbook(new XSSFWorkbook());
		made.workbook.createSheet(sheet);
		return made.row(sheet, 0, (Object[]) names);
	}

	/** One that somebody downloaded. */
	public static Workbook open(byte[] file) {
		try {
			return new Workbook(new XSSFWorkbook(new ByteArrayInputStream(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes a whole row; null leaves a cell empty. */
	public Workbook row(String sheet, int number, Object... values) {
		for (int at = 0; at < values.length; at++) {
			set(sheet, number, at, values[at]);
		}
		return this;
	}

	/** Writes one cell, row and column from 0. */
	public Workbook set(String sheet, int number, int column, Object value) {
		Cell cell = cell(sheet, number, column);
		if (value instanceof LocalDate day) {
			cell.setCellValue(day);
			cell.setCellStyle(dayStyle());
		}
		else if (value instanceof Number figure) {
			cell.setCellStyle(null);
			cell.setCellValue(figure.doubleValue());
		}
		else if (value instanceof Boolean truth) {
			cell.setCellValue(truth);
		}
		else if (value != null) {
			// a text that stands in the cell itself would stay beside this one
			cell.setBlank();
			cell.setCellValue(value.toString());
		}
		else {
			cell.setBlank();
		}
		return this;
	}

	/** Something else that Excel can do to a sheet. */
	public Workbook spoil(String sheet, Consumer<XSSFSheet> how) {
		how.accept(this.workbook.getSheet(sheet));
		return this;
	}

	public XSSFWorkbook poi() {
		return this.workbook;
	}

	XSSFCell cell(String sheet, int number, int column) {
		XSSFSheet found = this.workbook.getSheet(sheet);
		XSSFRow row = (found.getRow(number) != null) ? found.getRow(number) : found.createRow(number);
		return (row.getCell(column) != null) ? row.getCell(column) : row.createCell(column);
	}

	private CellStyle dayStyle() {
		CellStyle style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat("dd/mm/yyyy"));
		return style;
	}

	/** The text of a cell as Excel would show it. */
	public String text(String sheet, int number, int column) {
		return new DataFormatter().formatCellValue(cell(sheet, number, column));
	}

	public List<String> texts(String sheet, int number, int columns) {
		return IntStream.range(0, columns).mapToObj((at) -> text(sheet, number, at)).toList();
	}

	/** The content of the saved file. */
	public byte[] bytes() {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			this.workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same, locked with a password. */
	public byte[] locked() throws Exception {
		try (POIFSFileSystem parts = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Encryptor lock = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			lock.confirmPassword("mat khau");
			try (var stream = lock.getDataStream(parts)) {
				stream.write(bytes());
			}
			parts.writeFilesystem(out);
			return out.toByteArray();
		}
	}

}
