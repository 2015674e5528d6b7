package vn.daihoi.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Block.Column;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperMark;
import vn.daihoi.document.PaperSource;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.CommitteePapers;
import vn.daihoi.plan.CommitteePapers.Issued;
import vn.daihoi.plan.Plans;
import vn.daihoi.unit.Attendances.Attendance;

/**
 * The list of the days on which the branches of a committee meet, by day; those without a
 * day come last.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.7; the columns stand in no text that was read.
 */
@Component
class RegistrationList implements PaperSource {

	private static final List<Column> COLUMNS = List.of(new Column("TT", 4), new Column("Chi bộ", 20),
			new Column("Loại hình", 11), new Column("Đảng viên chính thức", 8), new Column("Ngày dự kiến", 11),
			new Column("Địa điểm", 13), new Column("Làm điểm", 6), new Column("Số nội dung", 6),
			new Column("Số chi ủy viên", 6), new Column("Cấp trên dự", 12), new Column("Ghi chú", 12));

	private static final Comparator<ScheduleLine> BY_DAY = Comparator
		.comparing(ScheduleLine::openingDate, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ScheduleLine::branch);

	private final CommitteePapers papers;

	private final UnitSchedule schedule;

	private final Congresses congresses;

	private final Organizations organizations;

	private final Plans plans;

	private final Attendances attendances;

	private final PaperMark mark;

	RegistrationList(CommitteePapers papers, UnitSchedule schedule, Congresses congresses, Organizations organizations,
			Plans plans, Attendances attendances, PaperMark mark) {
		this.papers = papers;
		this.schedule = schedule;
		this.congresses = congresses;
		this.organizations = organizations;
		this.plans = plans;
		this.attendances = attendances;
		this.mark = mark;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("registration-list", "Danh sách đăng ký thời gian đại hội", "userTask_sendSchedule");
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		if (!subject.contains("/")) {
			return List.of();
		}
		CongressId unit = CongressId.of(subject);
		List<ScheduleLine> lines = this.schedule.of(unit).stream().sorted(BY_DAY).toList();
		return lines.isEmpty() ? List.of() : List.of(paper(unit, lines, asked));
	}

	private Paper paper(CongressId unit, List<ScheduleLine> lines, Asked asked) {
		Map<String, Object> values = new HashMap<>();
		values.put("number", asked.number());
		values.put("branches", table(unit.plan(), lines));
		return this.papers.ofUnit("registration-list", unit,
				new Issued(null, asked.day("documentDate"), asked.day("documentDate") == null), values);
	}

	private Block table(String plan, List<ScheduleLine> lines) {
		Map<String, String> attended = this.attendances.ofPlan(plan)
			.stream()
			.collect(Collectors.groupingBy(Attendance::congress,
					Collectors.mapping(Attendance::name, Collectors.joining(", "))));
		List<List<String>> rows = new ArrayList<>();
		lines.forEach((line) -> rows
			.add(row(rows.size() + 1, line, new CongressId(plan, line.branch()).toString(), attended)));
		return new Block.Table(COLUMNS, rows);
	}

	private List<String> row(int number, ScheduleLine line, String id, Map<String, String> attended) {
		Congress congress = this.congresses.get(id);
		String kind = this.organizations.find(line.branch()).map((one) -> one.kind().label()).orElse("");
		return Stream
			.of(String.valueOf(number), this.mark.without(line.name()), kind,
					String.valueOf(congress.officialMembers()), day(line), line.venue(),
					(line.pilot() || line.planPilot()) ? "x" : "",
					String.valueOf(this.plans.documentFor(id).contents().size()),
					(congress.seats() > 0) ? String.valueOf(congress.seats()) : "không", attended.get(id), note(line))
			.map((cell) -> (cell != null) ? cell : Paper.BLANK)
			.toList();
	}

	private static String day(ScheduleLine line) {
		return (line.openingDate() == null) ? null
				: VietnameseDate.of(line.openingDate()) + ", " + line.session().label();
	}

	private static String note(ScheduleLine line) {
		return line.isAccepted() ? "" : (line.reason() != null) ? line.reason() : line.standing().label();
	}

}
