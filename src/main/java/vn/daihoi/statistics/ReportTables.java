package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.congress.Milestone;
import vn.daihoi.sight.OwedDeadline;
import vn.daihoi.sight.ProgressRow;
import vn.daihoi.sight.SeenCongress;
import vn.daihoi.spreadsheet.ReportColumn;

import static vn.daihoi.spreadsheet.ReportColumn.day;
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

	/** Where each congress stands. */
	static final List<ReportColumn<SeenCongress>> CONGRESSES = List.of(
			text("Tổ chức đảng", (one) -> one.row().organizationName()), text("Mã", (one) -> one.row().organization()),
			text("Loại", (one) -> one.row().kind().label()), text("Cấp ủy chỉ đạo", (one) -> one.row().unitName()),
			number("Đảng viên chính thức", (one) -> one.row().officialMembers()),
			number("Đảng viên dự bị", (one) -> one.row().probationaryMembers()),
			text("Tình trạng", (one) -> one.state().label()), day("Khai mạc", (one) -> one.row().openingDate()),
			text("Trễ hạn", (one) -> one.isLate() ? "trễ" : null),
			text("Việc phải làm tiếp", (one) -> one.next().map(OwedDeadline::name).orElse(null)),
			day("Hạn", (one) -> one.next().map(OwedDeadline::dueOn).orElse(null)),
			day("Nhận ngày", (one) -> on(one, Milestone.DATE_ACCEPTED)),
			day("Thông báo", (one) -> on(one, Milestone.NOTIFIED)), day("Đại hội", (one) -> on(one, Milestone.HELD)),
			day("Ghi kết quả", (one) -> on(one, Milestone.RESULT_RECORDED)), day("Chuẩn y", ReportTables::ratified));

	private ReportTables() {
	}

	private static LocalDate on(SeenCongress congress, Milestone milestone) {
		return congress.reached().get(milestone);
	}

	private static LocalDate ratified(SeenCongress congress) {
		LocalDate whole = on(congress, Milestone.RATIFIED);
		return (whole != null) ? whole : on(congress, Milestone.PARTLY_REFUSED);
	}

}
