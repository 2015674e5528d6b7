package vn.daihoi.unit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.election.Election;
import vn.daihoi.election.PreparedBallots;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.DecisionForm;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.Tasks;
import vn.daihoi.unit.Attendances.Attendance;

/**
 * The committee's office stamps the ballots of its branches and names who attends and
 * directs their congresses, many in one list.
 *
 * <p>
 * Source: 244-QĐ/TW Article 17 as far as it was read: the ballots of a branch below a
 * grassroots committee carry the stamp of that committee.
 */
@Component
class StampBallotsForm extends DecisionForm<StampBallots, StampBallots.Row> {

	private static final int LONGEST_NAME = 200;

	private static final int MOST = 10_000;

	private final Tasks tasks;

	private final Congresses congresses;

	private final Organizations organizations;

	private final PreparedBallots ballots;

	private final Attendances attendances;

	StampBallotsForm(Tasks tasks, ObjectMapper json, Congresses congresses, Organizations organizations,
			PreparedBallots ballots, Attendances attendances) {
		super(tasks, json);
		this.tasks = tasks;
		this.congresses = congresses;
		this.organizations = organizations;
		this.ballots = ballots;
		this.attendances = attendances;
	}

	@Override
	public String element() {
		return "userTask_stampBallots";
	}

	@Override
	public Class<StampBallots> type() {
		return StampBallots.class;
	}

	/**
	 * A congress as the office sees it.
	 *
	 * @param elections what is elected there
	 * @param weekFrom the Monday of its week
	 */
	record Shown(String branch, Congress congress, List<Election> elections, LocalDate weekFrom) {
	}

	@Override
	protected Object about(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		return new Shown(name(congress), congress,
				this.ballots.of(congress).stream().map(PreparedBallots.Prepared::election).toList(),
				congress.openingDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
	}

	private String name(Congress congress) {
		return this.organizations.find(congress.organizationCode()).orElseThrow().name();
	}

	@Override
	protected List<Finding> checkAll(TaskContext task, StampBallots form) {
		return List.of();
	}

	@Override
	protected List<Finding> checkRow(TaskContext task, StampBallots form, StampBallots.Row row) {
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < row.stamps().size(); i++) {
			if (row.stamps().get(i).stamped() < 1 || row.stamps().get(i).stamped() > MOST) {
				findings.add(Finding.error("STAMPED", "stamps[" + i + "].stamped",
						"Số phiếu đã đóng dấu phải từ 1 đến " + MOST + "; hãy đếm lại", ""));
			}
		}
		if (row.stamps().stream().map(StampBallots.Stamp::election).distinct().count() != row.stamps().size()) {
			findings.add(Finding.error("STAMPED", "stamps", "Mỗi loại phiếu chỉ ghi một lần; hãy bỏ dòng thừa", ""));
		}
		findings.addAll(checkNames(row.names()));
		findings.addAll(clashes(task, form, row));
		return findings;
	}

	private static List<Finding> checkNames(List<String> names) {
		if (names.isEmpty()) {
			return List.of(attendees("Chưa có người dự, chỉ đạo; hãy ghi họ và tên"));
		}
		return names.stream()
			.filter((name) -> name.length() > LONGEST_NAME)
			.map((name) -> attendees("Họ tên bắt đầu bằng “%s…” dài quá %d ký tự; mỗi người cách nhau một dấu phẩy"
				.formatted(name.substring(0, 40), LONGEST_NAME)))
			.toList();
	}

	private static Finding attendees(String text) {
		return Finding.error("ATTENDEES", "attendees", text, "");
	}

	/** Who is to be at two congresses at the same time. */
	private List<Finding> clashes(TaskContext task, StampBallots form, StampBallots.Row row) {
		List<Attendance> others = Stream.concat(planned(task, form), this.attendances.ofPlan(task.plan()).stream())
			.distinct()
			.toList();
		return attendances(task.subject(), row).flatMap((one) -> others.stream().filter(one::clashesWith))
			.map((other) -> Finding.warning("TWO_PLACES", "attendees",
					"%s còn dự đại hội %s cùng %s %s; hãy phân công người khác".formatted(other.name(), other.branch(),
							other.session().label(), VietnameseDate.of(other.openingDate())),
					""))
			.toList();
	}

	/** What the other rows of the list say. */
	private Stream<Attendance> planned(TaskContext task, StampBallots form) {
		Map<String, String> congresses = this.tasks.sameKind(task)
			.stream()
			.collect(Collectors.toMap(TaskContext::taskId, TaskContext::subject));
		return form.rows()
			.stream()
			.filter((row) -> congresses.containsKey(row.taskId()))
			.flatMap((row) -> attendances(congresses.get(row.taskId()), row));
	}

	private Stream<Attendance> attendances(String subject, StampBallots.Row row) {
		Congress congress = this.congresses.get(subject);
		return row.names()
			.stream()
			.map((name) -> new Attendance(subject, name(congress), congress.openingDate(), congress.session(), name));
	}

	@Override
	protected Map<String, Object> decide(TaskContext task, StampBallots form, StampBallots.Row row) {
		this.attendances.record(task.subject(), row);
		return Map.of();
	}

}
