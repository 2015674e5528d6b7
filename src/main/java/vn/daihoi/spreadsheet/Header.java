package vn.daihoi.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellRangeAddress;

import vn.daihoi.regulation.Finding;

/** The first row of a sheet: which column stands where. */
class Header {

	private static final String CODE = "EXCEL_HEADER";

	private final RawWorkbook workbook;

	private final RawSheet sheet;

	private final Layout layout;

	private final String prefix;

	private final Map<Column, Integer> columns = new HashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * Reads the first row.
	 * @param prefix stands before each address, where several sheets are read
	 */
	Header(RawWorkbook workbook, RawSheet sheet, Layout layout, String prefix) {
		this.workbook = workbook;
		this.sheet = sheet;
		this.layout = layout;
		this.prefix = prefix;
		sheet.merged().forEach(this::refuseMerged);
		sheet.rows().getOrDefault(0, new TreeMap<>()).values().forEach(this::take);
		layout.columns()
			.stream()
			.filter((column) -> !column.mayLack() && !this.columns.containsKey(column))
			.forEach(this::refuseMissing);
		refuseUnnamed();
	}

	/** What is wrong; with any of it no row can be read. */
	List<Finding> findings() {
		return this.findings;
	}

	/** Whether the sheet has the column. */
	boolean has(Column column) {
		return this.columns.containsKey(column);
	}

	/** Where a column stands, from 0. */
	int of(Column column) {
		return this.columns.get(column);
	}

	private void refuseMerged(CellRangeAddress range) {
		add(range.formatAsString(),
				"Ô %s bị gộp; hãy bỏ gộp (Merge), mỗi ô ghi một giá trị".formatted(range.formatAsString()));
	}

	private void take(RawCell raw) {
		RawCell cell = this.workbook.resolved(raw);
		Optional<Column> column = this.layout.columns()
			.stream()
			.filter((one) -> CellText.isSame(one.name(), cell.text()))
			.findFirst();
		if (column.isEmpty()) {
			add(cell.address(), "Cột %s không có trong mẫu; hãy xóa cột này, hoặc sửa tên cột theo tệp mẫu"
				.formatted(CellText.quoted(CellText.clean(cell.text()))));
		}
		else if (this.columns.putIfAbsent(column.get(), cell.column()) != null) {
			add(cell.address(), "Cột “%s” có hai lần; hãy giữ một cột".formatted(column.get().name()));
		}
		else if (this.sheet.isHiddenColumn(cell.column())) {
			add(cell.address(), "Cột “%s” đang bị ẩn; hãy hiện cột rồi kiểm tra lại".formatted(column.get().name()));
		}
	}

	private void refuseMissing(Column column) {
		add("1", "Trang “%s” thiếu cột “%s” ở dòng 1; hãy dùng tệp mẫu, không xóa và không đổi tên cột"
			.formatted(this.layout.sheet(), column.name()));
	}

	/** What stands below no name would be lost without a word. */
	private void refuseUnnamed() {
		int last = this.columns.values().stream().max(Integer::compare).orElse(-1);
		this.sheet.rows()
			.tailMap(1)
			.values()
			.stream()
			.flatMap((row) -> row.values().stream())
			.filter((cell) -> this.findings.isEmpty() && !this.columns.containsValue(cell.column()))
			.findFirst()
			.ifPresent((cell) -> add(cell.address(),
					"Ô %s nằm ngoài các cột của mẫu (đến cột %s); hãy xóa nội dung ngoài mẫu".formatted(cell.address(),
							RawCell.address(0, last).replace("1", ""))));
	}

	private void add(String address, String text) {
		this.findings.add(Finding.error(CODE, this.prefix + address, text, ""));
	}

}
