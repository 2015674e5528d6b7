package vn.daihoi.statistics;

import java.util.List;
import java.util.stream.Stream;

import vn.daihoi.sight.CongressRow;
import vn.daihoi.sight.ListColumn;
import vn.daihoi.sight.UnitCount;
import vn.daihoi.spreadsheet.ReportColumn;

import static vn.daihoi.spreadsheet.ReportColumn.day;
import static vn.daihoi.spreadsheet.ReportColumn.known;
import static vn.daihoi.spreadsheet.ReportColumn.number;
import static vn.daihoi.spreadsheet.ReportColumn.share;
import static vn.daihoi.spreadsheet.ReportColumn.text;
import static vn.daihoi.spreadsheet.ReportColumn.word;

/** The columns of the tables that are given in a file. */
final class ReportTables {

	private static final String ALL = "Phải tổ chức đại hội";

	private static final String NOTIFIED = "Đã thông báo khai mạc";

	private static final String HELD = "Đã đại hội";

	/** How far the branches of each committee are; domain 4.1. */
	static final List<ReportColumn<UnitCount>> PROGRESS = List.of(text("Cấp ủy chỉ đạo", UnitCount::name),
			number(ALL, UnitCount::branches), number("Theo hướng dẫn ngành", UnitCount::ownGuidance),
			number("Đã nhận ngày", UnitCount::registered), number(NOTIFIED, UnitCount::notified),
			number("Thông báo đúng hạn", UnitCount::onTimeNotice), number("Thông báo trễ", UnitCount::lateNotice),
			number("Đã gửi hồ sơ nhân sự", UnitCount::dossierSent),
			number("Đã thống nhất nhân sự", UnitCount::dossierApproved), number(HELD, UnitCount::held),
			share("Tỷ lệ đã đại hội", HELD, ALL), number("Đã ghi kết quả", UnitCount::resultReported),
			number("Đã chuẩn y", UnitCount::ratified), number("Không có bầu cử", UnitCount::withoutElections),
			number("Hoãn", UnitCount::postponed), number("Đang trễ hạn", UnitCount::overdue),
			number("Chọn làm điểm", UnitCount::pilotPlanned), number("Điểm đã đại hội", UnitCount::pilotHeld),
			day("Cập nhật", UnitCount::lastUpdated));

	/** Who leads the organisations since their congresses; domain 4.3. */
	static final List<ReportColumn<LeaderPerson>> LEADERS = List.of(
			text("Tổ chức đảng", LeaderPerson::organizationName), word("Mã", LeaderPerson::organization),
			text("Cấp ủy chỉ đạo", LeaderPerson::unit), text("Họ và tên", LeaderPerson::name),
			text("Chức vụ", LeaderPerson::title), text("Hình thức", LeaderPerson::mode),
			known("Số phiếu", LeaderPerson::votes), known("Số được triệu tập để tính kết quả", LeaderPerson::base),
			share("Tỷ lệ phiếu", "Số phiếu", "Số được triệu tập để tính kết quả"),
			day("Ngày sinh", LeaderPerson::bornOn), word("Nam, nữ", LeaderPerson::sex),
			text("Dân tộc thiểu số", LeaderPerson::minority), text("Tái cử", LeaderPerson::term),
			word("Giáo dục phổ thông", LeaderPerson::general), text("Trình độ chuyên môn", LeaderPerson::schooling),
			text("Lý luận chính trị", LeaderPerson::theoryLabel), day("Ngày vào Đảng", LeaderPerson::admittedOn),
			text("Chức vụ khác", LeaderPerson::post));

	private ReportTables() {
	}

	/** Where each congress stands, in the columns that are wanted. */
	static List<ReportColumn<CongressRow>> congresses(List<ListColumn> columns) {
		return Stream
			.concat(Stream.of(text("Tổ chức đảng", (CongressRow one) -> one.organizationName())),
					columns.stream().map(ListColumn::column))
			.toList();
	}

}
