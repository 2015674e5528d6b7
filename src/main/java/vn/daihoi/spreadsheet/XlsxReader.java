package vn.daihoi.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** Reads the sheets of a workbook strictly. */
public final class XlsxReader {

	private static final String CODE = "EXCEL";

	private final RawWorkbook workbook;

	private final CellReader cells;

	private final boolean several;

	private final Map<String, List<SheetRow>> rows = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private XlsxReader(RawWorkbook workbook, List<Layout> layouts) {
		this.workbook = workbook;
		this.cells = new CellReader(this.workbook);
		this.several = layouts.size() > 1;
	}

	/**
	 * Reads a file.
	 * @throws Refusal 422, when it cannot be read at all: no workbook, damaged, locked,
	 * far too large, without the sheets or columns that are wanted
	 */
	public static Reading read(byte[] file, Layout... layouts) {
		return read(RawWorkbook.open(file, List.of(layouts)), List.of(layouts));
	}

	/**
	 * Reads a file of one sheet, which may be a text of separated values (CSV) as well.
	 * @throws Refusal 422, when it cannot be read at all
	 */
	public static Reading readTable(byte[] file, Layout layout) {
		RawWorkbook table = SeparatedText.isText(file) ? SeparatedText.read(file, layout)
				: RawWorkbook.open(file, List.of(layout));
		return read(table, List.of(layout));
	}

	private static Reading read(RawWorkbook workbook, List<Layout> layouts) {
		XlsxReader reader = new XlsxReader(workbook, layouts);
		layouts.forEach(reader::checkHeader);
		reader.reading().refuseIfWrong(List.of());
		layouts.forEach(reader::readRows);
		return reader.reading();
	}

	/** A text as a cell with it would be read; empty for none. */
	public static String clean(@Nullable String text) {
		return (text == null) ? "" : CellText.clean(text);
	}

	private Reading reading() {
		return new Reading(this.rows, this.findings);
	}

	private void checkHeader(Layout layout) {
		RawSheet sheet = this.workbook.sheets().get(layout.sheet());
		if (sheet != null) {
			this.findings.addAll(header(sheet, layout).findings());
		}
		else if (layout.required()) {
			this.findings.add(
					Finding.error(
							CODE, "file", "Tệp không có trang “%s” (chỉ có: %s); hãy dùng tệp mẫu, không đổi tên trang"
								.formatted(layout.sheet(), CellText.quoted(String.join(", ", this.workbook.names()))),
							""));
		}
	}

	private Header header(RawSheet sheet, Layout layout) {
		return new Header(this.workbook, sheet, layout, prefix(layout));
	}

	private String prefix(Layout layout) {
		return this.several ? layout.sheet() + "!" : "";
	}

	private void readRows(Layout layout) {
		RawSheet sheet = this.workbook.sheets().get(layout.sheet());
		if (sheet != null) {
			Header header = header(sheet, layout);
			List<SheetRow> sound = this.rows.computeIfAbsent(layout.sheet(), (name) -> new ArrayList<>());
			sheet.rows().tailMap(1).forEach((number, row) -> {
				if (sheet.isHiddenRow(number)) {
					this.findings.add(hidden(layout, number));
				}
				else {
					readRow(layout, header, number, row, sound);
				}
			});
		}
	}

	private Finding hidden(Layout layout, int number) {
		return Finding.error(CODE, prefix(layout) + "A" + (number + 1),
				"Dòng %d đang bị ẩn hoặc bị lọc; hãy hiện dòng (bỏ lọc) rồi kiểm tra lại, hoặc xóa dòng"
					.formatted(number + 1),
				"");
	}

	private void readRow(Layout layout, Header header, int number, TreeMap<Integer, RawCell> row,
			List<SheetRow> sound) {
		Map<String, Object> values = new HashMap<>();
		Map<String, SheetRow.Place> places = new HashMap<>();
		int before = this.findings.size();
		for (Column column : layout.columns().stream().filter(header::has).toList()) {
			int at = header.of(column);
			var place = new SheetRow.Place(prefix(layout) + RawCell.address(number, at), column.name());
			places.put(column.field(), place);
			readCell(layout, column, row.get(at), place, values);
		}
		if (this.findings.size() == before) {
			sound.add(new SheetRow(number + 1, values, places));
		}
	}

	private void readCell(Layout layout, Column column, RawCell cell, SheetRow.Place place,
			Map<String, Object> values) {
		try {
			if (cell != null && cell.formula() && !layout.formulas()) {
				throw new CellReader.Unreadable("là công thức; hãy ghi thẳng giá trị vào ô");
			}
			Object value = this.cells.read(column, cell);
			if (value != null) {
				values.put(column.field(), value);
			}
		}
		catch (CellReader.Unreadable ex) {
			this.findings.add(place.error("EXCEL_CELL", ex.getMessage(), ""));
		}
	}

}
