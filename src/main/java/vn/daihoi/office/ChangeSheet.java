package vn.daihoi.office;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import vn.daihoi.replanning.Affected;
import vn.daihoi.replanning.EffectRow;
import vn.daihoi.spreadsheet.Column;
import vn.daihoi.spreadsheet.Layout;
import vn.daihoi.spreadsheet.SheetContent;
import vn.daihoi.spreadsheet.XlsxWriter;

/** The deadlines of a change as an Excel file. */
final class ChangeSheet {

	private static final Layout LAYOUT = Layout.of("Các hạn thay đổi", Column.text("subject", "Mã", 150),
			Column.text("name", "Tổ chức", 300), Column.text("rule", "Hạn", 300), Column.day("before", "Đang là"),
			Column.day("after", "Thành"), Column.text("kind", "Loại hạn", 30), Column.text("note", "Ghi chú", 30));

	private static final Layout OUTSIDE = Layout.of("Đại hội ngoài khung mới", Column.text("subject", "Mã", 150),
			Column.text("name", "Chi bộ", 300), Column.text("note", "Ghi chú", 300));

	private ChangeSheet() {
	}

	/**
	 * Writes the file.
	 * @param outside the congresses whose day lies outside the window then; a sheet of
	 * its own unless there is none
	 */
	static void write(List<EffectRow> rows, List<Affected> outside, OutputStream file) {
		List<SheetContent> sheets = new ArrayList<>();
		sheets.add(new SheetContent(LAYOUT, () -> rows.stream().map(ChangeSheet::row).iterator(), false));
		if (!outside.isEmpty()) {
			sheets.add(new SheetContent(OUTSIDE, () -> outside.stream().map(ChangeSheet::row).iterator(), false));
		}
		XlsxWriter.write(sheets, List.of("Mỗi dòng là một hạn đổi sang ngày khác.",
				"Hạn nội bộ không có trong kế hoạch hay quy định; quá hạn nội bộ không phải vi phạm."), file);
	}

	private static List<Object> row(Affected one) {
		return List.of(one.congress(), one.name(), one.why());
	}

	private static List<Object> row(EffectRow row) {
		String note = row.late() ? "thành quá hạn" : row.feasible() ? "lại còn kịp" : "";
		return List.of(row.subject(), row.name(), row.rule(), row.before(), row.after(),
				row.internal() ? "nội bộ" : "theo kế hoạch, quy định", note);
	}

}
