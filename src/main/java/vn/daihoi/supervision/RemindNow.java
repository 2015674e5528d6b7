package vn.daihoi.supervision;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.notification.Notices;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.OpenStep;
import vn.daihoi.task.SubjectNames;

/** Whoever has an open task is told to do it, at most once in an hour. */
@Service
class RemindNow {

	private static final Duration PAUSE = Duration.ofHours(1);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final CongressWork work;

	private final Directors directors;

	private final SupervisionRows rows;

	private final Waivers limits;

	private final Notices notices;

	private final SubjectNames names;

	private final Acts acts;

	private final DaihoiClock clock;

	RemindNow(CongressWork work, Directors directors, SupervisionRows rows, Waivers limits, Notices notices,
			SubjectNames names, Acts acts, DaihoiClock clock) {
		this.work = work;
		this.directors = directors;
		this.rows = rows;
		this.limits = limits;
		this.notices = notices;
		this.names = names;
		this.acts = acts;
		this.clock = clock;
	}

	/**
	 * Tells them.
	 * @return what was done, one sentence
	 * @throws Refusal 409 when the task is open no more or somebody reminded of it within
	 * the last hour
	 */
	@Transactional
	public String remind(String congress, String task, Authentication person) {
		Director director = this.directors.must(person, this.work.lock(congress));
		OpenStep step = this.work.task(congress, task);
		notTooOften(congress, step);
		this.rows.remind(congress, step.element(), director.user(), this.acts.now());
		Optional<OpenLimit> limit = limit(congress, step);
		String text = "%s nhắc việc “%s” của %s%s; hãy làm %s, nếu vướng thì hỏi cấp trên.".formatted(director.signed(),
				step.name(), this.names.organization(congress), limit.map(this::due).orElse(""),
				limit.filter(this::hasPassed).isPresent() ? "ngay" : "sớm");
		CongressWork.owing(step)
			.forEach((owing) -> this.notices.tell(owing, Notices.REMINDED_NOW, congress, step.element(), text));
		this.acts.add(director.user(), "Nhắc ngay", congress, "Việc “" + step.name() + "”");
		return "Đã nhắc việc “" + step.name() + "”.";
	}

	private void notTooOften(String congress, OpenStep step) {
		OffsetDateTime last = this.rows.reminded(congress).get(step.element());
		if (last != null && last.plus(PAUSE).isAfter(this.acts.now())) {
			throw Refusal.because("REMINDED", "task",
					"Việc “%s” vừa được nhắc lúc %s; mỗi giờ chỉ nhắc một lần, hãy nhắc lại sau %s"
						.formatted(step.name(), time(last), time(last.plus(PAUSE))));
		}
	}

	private static String time(OffsetDateTime at) {
		return TIME.format(at.atZoneSameInstant(DaihoiClock.VIETNAM));
	}

	private Optional<OpenLimit> limit(String congress, OpenStep step) {
		return this.limits.owed(congress, this.clock.today())
			.stream()
			.filter((limit) -> limit.element().equals(step.element()))
			.findFirst();
	}

	private String due(OpenLimit limit) {
		return (hasPassed(limit) ? ", đã quá hạn " : ", hạn ") + VietnameseDate.of(limit.dueOn());
	}

	/** An internal one, too. */
	private boolean hasPassed(OpenLimit limit) {
		return limit.dueOn().isBefore(this.clock.today());
	}

}
