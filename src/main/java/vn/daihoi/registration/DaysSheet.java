package vn.daihoi.registration;

import java.util.Arrays;
import java.util.List;

import org.springframework.util.StringUtils;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Session;
import vn.daihoi.spreadsheet.Column;
import vn.daihoi.spreadsheet.Layout;
import vn.daihoi.spreadsheet.SheetRow;

/**
 * The sheet on which an office writes the days of its branches: what the form of one
 * branch asks, one branch a row. A row without a day is left out.
 */
final class DaysSheet {

	static final Layout LAYOUT = Layout.of("Ngày đại hội", Column.text("plan", "Kế hoạch", 60).fixed(),
			Column.text("branch", "Mã chi bộ", 40).fixed(), Column.text("name", "Chi bộ", 300).fixed(),
			Column.day("openingDate", "Ngày khai mạc").optional(),
			Column.choice("session", "Buổi", sessions()).optional(), Column.text("venue", "Địa điểm", 1000).optional(),
			Column.text("phone", "Điện thoại đầu mối", 40).optional(),
			Column.number("officialMembers", "Số đảng viên chính thức").optional(),
			Column.number("probationaryMembers", "Số đảng viên dự bị").optional(),
			Column.number("seats", "Số lượng cần bầu").optional(),
			Column.text("reason", "Lý do (khi máy hỏi)", 1000).optional());

	/** What the program fills in, and what is no field of the form. */
	static final List<String> OUTSIDE_THE_FORM = List.of("plan", "branch", "name", "reason");

	private DaysSheet() {
	}

	private static List<String> sessions() {
		return Arrays.stream(Session.values()).map(DaysSheet::label).toList();
	}

	private static String label(Session session) {
		return StringUtils.capitalize(session.label());
	}

	/** What a person has to correct or to add. */
	static List<Object> row(String name, ProposeDateForm.Shown shown) {
		Congress known = shown.congress();
		int seats = (known.seats() > 0) ? known.seats() : shown.suggestedSeats();
		Session session = (known.session() != null) ? known.session() : Session.MORNING;
		return Arrays.asList(known.planCode(), known.organizationCode(), name, null, label(session), known.venue(),
				known.phone(), known.officialMembers(), known.probationaryMembers(), seats, null);
	}

	/** The business key of the congress that a row is about. */
	static String congress(SheetRow row) {
		return row.text("plan") + "/" + row.text("branch");
	}

	/** How the form calls what a person chose. */
	static String session(String chosen) {
		return Arrays.stream(Session.values())
			.filter((session) -> label(session).equals(chosen))
			.findFirst()
			.orElseThrow()
			.name();
	}

	/** The column that shows what a form's check says of a field. */
	static String column(String field) {
		if (field.startsWith("reasons.")) {
			return "reason";
		}
		boolean known = LAYOUT.columns().stream().anyMatch((column) -> column.field().equals(field));
		return known ? field : "branch";
	}

}
