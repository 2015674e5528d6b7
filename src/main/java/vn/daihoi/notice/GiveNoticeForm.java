package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.DayConsequences;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.plan.NoticeRule;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * Records the notice of the opening with its real day.
 *
 * <p>
 * Source: 24-QĐ/TW point 11.1; plan of Phụng Hiệp II.2 and III.8: 30 working days before
 * the opening.
 */
@Component
class GiveNoticeForm implements TaskForm<GiveNotice> {

	private static final String CLAUSE = "Kế hoạch, mục II.2 và III.8";

	private static final int RECORDED_WITHIN_WORKING_DAYS = 2;

	private final Congresses congresses;

	private final Milestones milestones;

	private final OpeningNotices notices;

	private final NoticeRules rules;

	private final OpeningDays days;

	private final DayConsequences consequences;

	private final WorkingCalendar calendar;

	private final StoredFiles files;

	private final DaihoiClock clock;

	GiveNoticeForm(Congresses congresses, Milestones milestones, OpeningNotices notices, NoticeRules rules,
			OpeningDays days, DayConsequences consequences, WorkingCalendar calendar, StoredFiles files,
			DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.notices = notices;
		this.rules = rules;
		this.days = days;
		this.consequences = consequences;
		this.calendar = calendar;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_giveNotice";
	}

	@Override
	public Class<GiveNotice> type() {
		return GiveNotice.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param workingDays how many the notice takes
	 * @param latestNotice the last day for a notice of the accepted opening
	 * @param earliestToday the first opening for which a notice given today is early
	 * enough
	 * @param waiver the number of the paper by which the committee allowed a late notice;
	 * null while there is none
	 * @param fallen why the notice that was given does not hold any more; null when none
	 * fell
	 * @param returned why the committee did not accept another day; null when it refused
	 * none
	 * @param party whether it is the congress of a party organisation, no branch's
	 */
	record Shown(Congress congress, LocalDate today, int workingDays, LocalDate latestNotice, LocalDate earliestToday,
			String waiver, String fallen, String returned, boolean party) {
	}

	@Override
	public Object show(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		NoticeRule rule = this.rules.rule(congress.key());
		NoticePeriod period = this.rules.period(rule);
		return new Shown(congress, this.clock.today(), rule.workingDays(), period.latestNotice(congress.openingDate()),
				period.earliestOpening(this.clock.today()), this.congresses.noticeWaiver(task.subject()).orElse(null),
				this.notices.last(task.subject()).map(OpeningNotice::fallenReason).orElse(null),
				this.congresses.returned(task.subject()), this.congresses.type(task.subject()).isPresent());
	}

	@Override
	public List<Finding> check(TaskContext task, GiveNotice form) {
		List<Finding> findings = new ArrayList<>();
		if (form.givenOn().isAfter(this.clock.today())) {
			findings.add(Finding.error("NOTICE", "givenOn",
					"Ngày thông báo không thể sau hôm nay; hãy ghi ngày đã thông báo", CLAUSE));
		}
		findings.addAll(checkOpening(CongressId.of(task.subject()), form));
		findings.addAll(checkRecording(form));
		findings.addAll(checkPapers(task, form));
		return findings;
	}

	/**
	 * The day that the committee accepted is asked about nothing but its notice, and
	 * whether a shorter window has left it outside.
	 */
	private List<Finding> checkOpening(CongressId id, GiveNotice form) {
		if (!isChanged(id.toString(), form)) {
			List<Finding> findings = new ArrayList<>(this.rules.checkGiven(id, form.givenOn(), form.openingDate()));
			findings.addAll(Finding.errors(this.days.check(id, form.openingDate())));
			return findings;
		}
		List<Finding> findings = new ArrayList<>(this.days.check(id, form.openingDate()));
		findings.addAll(this.rules.check(id, form.givenOn(), form.openingDate()));
		if (Finding.errors(findings).isEmpty()) {
			findings.addAll(consequences(id, form.openingDate()));
		}
		return findings;
	}

	/** The notice itself is given here. */
	private List<Finding> consequences(CongressId id, LocalDate opening) {
		Congress congress = this.congresses.get(id.toString());
		return this.consequences.of(congress, opening, congress.session())
			.stream()
			.filter((found) -> !found.code().equals(NoticeStands.CODE))
			.toList();
	}

	private boolean isChanged(String congress, GiveNotice form) {
		return !form.openingDate().equals(this.congresses.get(congress).openingDate());
	}

	/**
	 * A notice written down long after it was given is accepted with a reason, which the
	 * committee can read.
	 */
	private List<Finding> checkRecording(GiveNotice form) {
		boolean late = form.givenOn().isBefore(this.clock.today())
				&& this.calendar.workingDaysBetween(form.givenOn(), this.clock.today()) > RECORDED_WITHIN_WORKING_DAYS;
		return late
				? List.of(Finding.warning("NOTICE_RECORDED_LATE", "givenOn",
						"Ngày thông báo đã qua hơn " + RECORDED_WITHIN_WORKING_DAYS
								+ " ngày làm việc mới ghi; hãy ghi lý do để đảng ủy xem xét",
						"hạn nội bộ"))
				: List.of();
	}

	private List<Finding> checkPapers(TaskContext task, GiveNotice form) {
		return form.papers().isEmpty()
				? List.of(Finding.error("FILE", "papers",
						"Chưa có ảnh văn bản thông báo đã ký (hoặc biên bản họp); hãy tải lên", CLAUSE))
				: this.files.check(task.taskId(), "papers", form.papers());
	}

	@Override
	public Map<String, Object> submit(TaskContext task, GiveNotice form) {
		boolean changed = isChanged(task.subject(), form);
		this.notices.add(task.subject(), form, this.clock.today());
		this.files.attach(form.papers(), "openingNotice");
		this.milestones.reach(task.subject(), Milestone.NOTIFIED, form.givenOn());
		if (changed) {
			this.congresses.moveOpening(task.subject(), form.openingDate());
			this.milestones.withdraw(task.subject(), Milestone.DATE_ACCEPTED);
			this.milestones.reach(task.subject(), Milestone.DATE_PROPOSED, this.clock.today());
		}
		return Map.of("openingChanged", changed);
	}

}
