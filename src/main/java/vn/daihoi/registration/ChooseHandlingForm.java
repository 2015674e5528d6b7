package vn.daihoi.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Hindrances;
import vn.daihoi.document.PaperNumber;
import vn.daihoi.notice.FallenNotices;
import vn.daihoi.notice.NoticeRules;
import vn.daihoi.registration.ChooseHandling.Choice;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The branch chooses how to go on when its notice is late or its congress could not be
 * held.
 */
class ChooseHandlingForm implements TaskForm<ChooseHandling> {

	private static final String CODE = "HANDLING";

	private static final String CLAUSE = "khoản 3 Điều 24 Điều lệ Đảng";

	private final String element;

	private final List<Choice> offered;

	private final Congresses congresses;

	private final Hindrances hindrances;

	private final WaysOut ways;

	private final NoticeRules notices;

	private final FallenNotices fallen;

	private final DaihoiClock clock;

	ChooseHandlingForm(String element, List<Choice> offered, Congresses congresses, Hindrances hindrances, WaysOut ways,
			NoticeRules notices, FallenNotices fallen, DaihoiClock clock) {
		this.element = element;
		this.offered = offered;
		this.congresses = congresses;
		this.hindrances = hindrances;
		this.ways = ways;
		this.notices = notices;
		this.fallen = fallen;
		this.clock = clock;
	}

	@Override
	public String element() {
		return this.element;
	}

	@Override
	public Class<ChooseHandling> type() {
		return ChooseHandling.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param latestNotice the last day for a notice of this opening
	 * @param earliestToday the first opening for which a notice given today is early
	 * enough
	 * @param hindrance why the congress could not be held; null when that is not the
	 * matter
	 * @param fallen why the notice that was given does not hold any more; null when none
	 * fell
	 */
	record Shown(LocalDate openingDate, LocalDate latestNotice, LocalDate earliestToday, String hindrance,
			String fallen, List<Offered> choices) {
	}

	/** A way out. */
	record Offered(Choice choice, String label) {
	}

	@Override
	public Object show(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		var period = this.notices.period(congress.key());
		return new Shown(congress.openingDate(), period.latestNotice(congress.openingDate()),
				period.earliestOpening(this.clock.today()), hindrance(task.subject()),
				this.fallen.reason(task.subject()).orElse(null),
				this.offered.stream().map((choice) -> new Offered(choice, choice.label())).toList());
	}

	private String hindrance(String congress) {
		boolean isTheMatter = this.offered.contains(Choice.ANOTHER_DAY);
		return isTheMatter ? this.hindrances.last(congress).map(Hindrances.Hindrance::reason).orElse(null) : null;
	}

	@Override
	public List<Finding> check(TaskContext task, ChooseHandling form) {
		if (!this.offered.contains(form.choice())) {
			return List.of(Finding.error(CODE, "choice",
					"Cách xử lý này không dùng cho việc đang mở; hãy chọn trong danh sách", ""));
		}
		return switch (form.choice()) {
			case DECISION -> checkDocument(form, this.notices.regulation(CongressId.of(task.subject())));
			case POSTPONE -> (form.reason() != null) ? List.of() : List
				.of(Finding.error(CODE, "reason", "Hãy ghi lý do hoãn đại hội, để đảng ủy xem xét và báo cáo", CLAUSE));
			default -> List.of();
		};
	}

	private List<Finding> checkDocument(ChooseHandling form, String clause) {
		List<Finding> findings = new ArrayList<>();
		if (form.number() == null) {
			findings.add(Finding.error(CODE, "number", "Hãy ghi số văn bản của đảng ủy cho ý kiến về thông báo muộn",
					clause));
		}
		else if (!PaperNumber.isNumbered(form.number())) {
			findings.add(Finding.error(CODE, "number", PaperNumber.LACKING, clause));
		}
		if (form.documentDate() == null) {
			findings.add(Finding.error(CODE, "documentDate", "Hãy ghi ngày văn bản của đảng ủy", clause));
		}
		else if (form.documentDate().isAfter(this.clock.today())) {
			findings
				.add(Finding.error(CODE, "documentDate", "Ngày văn bản không thể sau hôm nay; hãy ghi lại", clause));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, ChooseHandling form) {
		this.ways.take(task.subject(), form);
		return Map.of("handling", form.choice().name());
	}

}
