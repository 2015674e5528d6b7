package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Milestone;
import vn.daihoi.spreadsheet.ReportColumn;

import static vn.daihoi.spreadsheet.ReportColumn.day;
import static vn.daihoi.spreadsheet.ReportColumn.number;
import static vn.daihoi.spreadsheet.ReportColumn.text;
import static vn.daihoi.spreadsheet.ReportColumn.word;

/** What a list of congresses may show of each, on a page and in a file. */
public enum ListColumn {

	CODE(word("Mã", (one) -> one.organization())),

	UNIT(text("Cấp ủy chỉ đạo", (one) -> one.unitName())),

	KIND(text("Loại", (one) -> one.kind().label())),

	OFFICIAL(number("Đảng viên chính thức", (one) -> one.officialMembers())),

	PROBATIONARY(number("Đảng viên dự bị", (one) -> one.probationaryMembers())),

	STATE(text("Tình trạng", (one) -> one.standing().state().label())),

	LATE(word("Trễ hạn", (one) -> one.standing().late() ? "trễ" : null)),

	OPENING(day("Khai mạc", (one) -> one.openingDate())),

	NEXT(text("Việc phải làm tiếp", (one) -> one.standing().next().map(NextLimit::marked).orElse(null))),

	DUE(day("Hạn", (one) -> one.standing().next().map(NextLimit::dueOn).orElse(null))),

	REGISTERED(day("Nhận ngày", (one) -> on(one, Milestone.DATE_ACCEPTED))),

	NOTIFIED(day("Thông báo", (one) -> on(one, Milestone.NOTIFIED))),

	AGREED(day("Thống nhất nhân sự", (one) -> on(one, Milestone.PERSONNEL_AGREED))),

	HELD(day("Đại hội", (one) -> on(one, Milestone.HELD))),

	RESULT(day("Ghi kết quả", (one) -> on(one, Milestone.RESULT_RECORDED))),

	RATIFIED(day("Chuẩn y", (one) -> on(one, Milestone.RATIFIED)));

	/** Those that are shown unless others are wanted. */
	public static final List<ListColumn> USUAL = List.of(UNIT, KIND, OFFICIAL, STATE, OPENING, NEXT, DUE);

	private final ReportColumn<CongressRow> column;

	ListColumn(ReportColumn<CongressRow> column) {
		this.column = column;
	}

	/** How a file shows it. */
	public ReportColumn<CongressRow> column() {
		return this.column;
	}

	/** How an address names it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What stands above it. */
	public String label() {
		return this.column.name();
	}

	/** What a page shows of a congress; empty where there is nothing. */
	public String of(CongressRow congress) {
		Object value = this.column.value().apply(congress);
		return (value instanceof LocalDate date) ? shown(date) : Objects.toString(value, "");
	}

	private String shown(LocalDate date) {
		return (this == OPENING) ? VietnameseDate.withWeekday(date) : VietnameseDate.of(date);
	}

	private static LocalDate on(CongressRow congress, Milestone milestone) {
		return congress.standing().days().get(milestone);
	}

}
