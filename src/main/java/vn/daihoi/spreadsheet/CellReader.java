package vn.daihoi.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Reads one cell as its column wants it; nothing is guessed. */
class CellReader {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

	private static final String WRITE_DAY = "; hãy ghi ngày trước, tháng sau, đủ hai chữ số và năm bốn chữ số, ví dụ 15/12/2024";

	private static final String WRITE_NUMBER = "; hãy ghi số nguyên từ 0, chỉ gồm chữ số, ví dụ 12";

	private final RawWorkbook workbook;

	CellReader(RawWorkbook workbook) {
		this.workbook = workbook;
	}

	/** A cell does not hold what its column wants. */
	static class Unreadable extends Exception {

		Unreadable(String why) {
			super(why, null, false, false);
		}

	}

	/**
	 * The value: a text, a number or a day; null when the cell is empty and may be.
	 * @throws Unreadable saying why not and what would be accepted
	 */
	Object read(Column column, RawCell raw) throws Unreadable {
		if (raw == null) {
			return absent(column);
		}
		RawCell cell = this.workbook.resolved(raw);
		refuseBroken(cell);
		String text = CellText.clean(cell.text());
		if (text.isEmpty()) {
			return absent(column);
		}
		return switch (column.kind()) {
			case TEXT -> text(column, cell, text);
			case DAY -> isNumber(cell) ? day(cell) : day(text);
			case NUMBER -> isNumber(cell) ? number(cell) : number(text);
			case CHOICE -> choice(column, text);
		};
	}

	private static Object absent(Column column) throws Unreadable {
		if (column.required()) {
			throw new Unreadable("chưa ghi" + switch (column.kind()) {
				case DAY -> WRITE_DAY;
				case NUMBER -> WRITE_NUMBER;
				case CHOICE -> choices(column);
				case TEXT -> "; hãy ghi vào ô này";
			});
		}
		return null;
	}

	private static void refuseBroken(RawCell cell) throws Unreadable {
		if ("e".equals(cell.type())) {
			throw new Unreadable("công thức bị lỗi " + cell.text() + "; hãy ghi thẳng giá trị vào ô");
		}
		if (cell.formula() && cell.text().isBlank()) {
			throw new Unreadable("công thức chưa tính ra giá trị; hãy ghi thẳng giá trị vào ô");
		}
		if ("b".equals(cell.type())) {
			throw new Unreadable("là giá trị đúng/sai (TRUE/FALSE); hãy ghi bằng chữ");
		}
	}

	private static boolean isNumber(RawCell cell) {
		return RawCell.NUMBER.equals(cell.type());
	}

	private String text(Column column, RawCell cell, String text) throws Unreadable {
		if (isNumber(cell)) {
			throw new Unreadable("là %s chứ không phải chữ (số 0 ở đầu có thể đã mất); "
				.formatted(isDay(cell) ? "ngày" : "số " + figure(cell))
					+ "hãy định dạng ô là Văn bản (Text) rồi ghi lại, hoặc gõ dấu ' trước nội dung");
		}
		if (CellText.hasControlCharacters(text)) {
			throw new Unreadable("có ký tự không dùng được; hãy gõ lại");
		}
		if (text.length() > column.longest()) {
			throw new Unreadable("dài %d ký tự; hãy ghi không quá %d ký tự".formatted(text.length(), column.longest()));
		}
		return text;
	}

	private static LocalDate day(String text) throws Unreadable {
		try {
			return LocalDate.parse(text, DAY);
		}
		catch (DateTimeParseException ex) {
			throw new Unreadable(
					CellText.quoted(text) + " không phải ngày có thật hoặc không đúng cách ghi" + WRITE_DAY);
		}
	}

	private LocalDate day(RawCell cell) throws Unreadable {
		if (!isDay(cell)) {
			throw new Unreadable("là số " + figure(cell) + ", không phải ngày" + WRITE_DAY);
		}
		double days = Double.parseDouble(cell.text());
		LocalDateTime moment = DateUtil.isValidExcelDate(days)
				? DateUtil.getLocalDateTime(days, this.workbook.countsFrom1904()) : null;
		if (moment == null || moment.getYear() > 2999) {
			throw new Unreadable("không phải ngày có thật" + WRITE_DAY);
		}
		if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
			throw new Unreadable("có cả giờ; hãy chỉ ghi ngày, ví dụ 15/12/2024");
		}
		return moment.toLocalDate();
	}

	private boolean isDay(RawCell cell) {
		XSSFCellStyle style = this.workbook.styles().getStyleAt(cell.style());
		return style != null && DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
	}

	private static Integer number(String text) throws Unreadable {
		if (!WHOLE_NUMBER.matcher(text).matches()) {
			throw new Unreadable(CellText.quoted(text) + " không phải số nguyên" + WRITE_NUMBER);
		}
		return Integer.valueOf(text);
	}

	private Integer number(RawCell cell) throws Unreadable {
		double value = Double.parseDouble(cell.text());
		if (isDay(cell) || value != Math.rint(value) || value < 0 || value > 999_999_999) {
			throw new Unreadable(
					(isDay(cell) ? "là ngày" : figure(cell)) + ", không phải số nguyên từ 0" + WRITE_NUMBER);
		}
		return (int) value;
	}

	/** As people wrote it: 45641 and not 45641.0. */
	private static String figure(RawCell cell) {
		BigDecimal figure = new BigDecimal(cell.text().strip());
		return CellText.quoted(figure.stripTrailingZeros().toPlainString());
	}

	private static String choice(Column column, String text) throws Unreadable {
		return Stream
			.concat(column.choices().stream().filter((choice) -> CellText.isSame(choice, text)),
					column.readAs()
						.entrySet()
						.stream()
						.filter((word) -> CellText.isSame(word.getKey(), text))
						.map(Map.Entry::getValue))
			.findFirst()
			.orElseThrow(() -> new Unreadable(CellText.quoted(text) + " không có trong danh sách" + choices(column)));
	}

	private static String choices(Column column) {
		return "; hãy chọn một trong: " + String.join("; ", column.choices());
	}

}
