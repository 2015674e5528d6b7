package vn.daihoi.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.daihoi.spreadsheet.Column;
import vn.daihoi.spreadsheet.Layout;
import vn.daihoi.spreadsheet.SheetContent;
import vn.daihoi.spreadsheet.XlsxWriter;

/**
 * The sheet on which a counting program hands over a ballot: one figure or one name a
 * row.
 */
final class ResultSheet {

	static final Layout LAYOUT = Layout
		.of("Kết quả kiểm phiếu", Column.text("what", "Nội dung", 300), Column.number("number", "Số phiếu").optional())
		.withoutFormulas();

	/** The figures of a ballot beside its names, by the field of the form. */
	static final Map<String, String> FIGURES = Map.of("Số người có mặt", "present", "Số phiếu phát ra", "issued",
			"Số phiếu thu về", "returned", "Số phiếu hợp lệ", "valid", "Số phiếu không hợp lệ", "invalid");

	private static final List<String> IN_ORDER = List.of("Số người có mặt", "Số phiếu phát ra", "Số phiếu thu về",
			"Số phiếu hợp lệ", "Số phiếu không hợp lệ");

	private ResultSheet() {
	}

	/** To be filled in, with the names of the next ballot. */
	static byte[] of(List<String> names) {
		List<List<Object>> rows = new ArrayList<>();
		Stream.concat(IN_ORDER.stream(), names.stream()).forEach((what) -> rows.add(Arrays.asList(what, null)));
		return XlsxWriter.write(List.of(new SheetContent(LAYOUT, rows, true)), List.of(
				"1. Mỗi dòng là một số liệu hoặc một người trong danh sách bầu cử; ghi số phiếu ở cột bên cạnh.",
				"2. Họ và tên ghi đúng như danh sách bầu cử. Không dùng công thức, không gộp ô.",
				"3. Chương trình kiểm phiếu xuất được tệp CSV (UTF-8) có hai cột này thì dùng thẳng tệp đó.",
				"4. Chọn tệp ở việc “Ghi kết quả kiểm phiếu”; số liệu hiện trên biểu mẫu để đối chiếu với biên bản rồi mới gửi."));
	}

}
