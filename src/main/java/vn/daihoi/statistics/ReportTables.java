package vn.daihoi.statistics;

import java.util.List;
import java.util.stream.Stream;

import vn.daihoi.sight.ListColumn;
import vn.daihoi.sight.ProgressRow;
import vn.daihoi.sight.SeenCongress;
import vn.daihoi.spreadsheet.ReportColumn;

import static vn.daihoi.spreadsheet.ReportColumn.day;
import static vn.daihoi.spreadsheet.ReportColumn.known;
import static vn.daihoi.spreadsheet.ReportColumn.number;
import static vn.daihoi.spreadsheet.ReportColumn.share;
import static vn.daihoi.spreadsheet.ReportColumn.text;

/** The columns of the tables that are given in a file. */
final class ReportTables {

	private static final String ALL = "Phải đại hội";

	private static final String NOTIFIED = "Đã thông báo khai mạc";

	private static final String HELD = "Đã đại hội";

	/** How far the branches of each committee are; domain 4.1. */
	static final List<ReportColumn<ProgressRow>> PROGRESS = List.of(text("Cấp ủy chỉ đạo", ProgressRow::name),
			number(ALL, ProgressRow::branches), number("Theo hướng dẫn ngành", ProgressRow::ownGuidance),
			number("Đã nhận ngày", ProgressRow::registered), number(NOTIFIED, ProgressRow::notified),
			number("Thông báo đúng hạn", ProgressRow::onTimeNotice), number("Thông báo trễ", ProgressRow::lateNotice),
			number("Đã gửi hồ sơ nhân sự", ProgressRow::dossierSent),
			number("Đã thống nhất nhân sự", ProgressRow::dossierApproved), number(HELD, ProgressRow::held),
			share("Tỷ lệ đã đại hội", HELD, ALL), number("Đã ghi kết quả", ProgressRow::resultReported),
			number("Đã chuẩn y", ProgressRow::ratified), number("Không có bầu cử", ProgressRow::withoutElections),
			number("Hoãn", ProgressRow::postponed), number("Đang trễ hạn", ProgressRow::overdue),
			number("Chọn làm điểm", ProgressRow::pilotPlanned), number("Điểm đã đại hội", ProgressRow::pilotHeld),
			day("Cập nhật", ProgressRow::lastUpdated));

	/** Who leads the organisations since their congresses; domain 4.3. */
	static final List<ReportColumn<LeaderPerson>> LEADERS = List.of(
			text("Tổ chức đảng", LeaderPerson::organizationName), text("Mã", LeaderPerson::organization),
			text("Cấp ủy chỉ đạo", LeaderPerson::unit), text("Họ và tên", LeaderPerson::name),
			text("Chức vụ", LeaderPerson::title), text("Hình thức", LeaderPerson::mode),
			known("Số phiếu", LeaderPerson::votes), known("Số được triệu tập để tính kết quả", LeaderPerson::base),
			share("Tỷ lệ phiếu", "Số phiếu", "Số được triệu tập để tính kết quả"),
			day("Ngày sinh", LeaderPerson::bornOn), text("Nam, nữ", LeaderPerson::sex),
			text("Dân tộc thiểu số", LeaderPerson::minority), text("Tái cử", LeaderPerson::term),
			text("Trình độ chuyên môn", LeaderPerson::schooling), text("Lý luận chính trị", LeaderPerson::theoryLabel),
			day("Ngày vào Đảng", LeaderPerson::admittedOn), text("Chức vụ khác", LeaderPerson::post));

	private ReportTables() {
	}

	/** Where each congress stands, in the columns that are wanted. */
	static List<ReportColumn<SeenCongress>> congresses(List<ListColumn> columns) {
		return Stream
			.concat(Stream.of(text("Tổ chức đảng", (SeenCongress one) -> one.row().organizationName())),
					columns.stream().map(ListColumn::column))
			.toList();
	}

}
