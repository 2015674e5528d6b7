package vn.daihoi.office;

import java.util.List;

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

	private ChangeSheet() {
	}

	static byte[] of(List<EffectRow> rows) {
		return XlsxWriter.write(List.of(new SheetContent(LAYOUT, rows.stream().map(ChangeSheet::row).toList(), false)),
				List.of("Mỗi dòng là một hạn đổi sang ngày khác.",
						"Hạn nội bộ không có trong kế hoạch hay quy định; quá hạn nội bộ không phải vi phạm."));
	}

	private static List<Object> row(EffectRow row) {
		String note = row.late() ? "thành quá hạn" : row.feasible() ? "lại còn kịp" : "";
		return List.of(row.subject(), row.name(), row.rule(), row.before(), row.after(),
				row.internal() ? "nội bộ" : "theo kế hoạch, quy định", note);
	}

}
