package vn.daihoi.guidance;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.notification.Notices;
import vn.daihoi.task.SubjectNames;
import vn.daihoi.task.TaskContext;

/** Reads and answers the difficulty that a task is about. */
@Component
class Answers {

	private final GuidanceRequests requests;

	private final SubjectNames names;

	private final Notices notices;

	private final DaihoiClock clock;

	Answers(GuidanceRequests requests, SubjectNames names, Notices notices, DaihoiClock clock) {
		this.requests = requests;
		this.names = names;
		this.notices = notices;
		this.clock = clock;
	}

	/** What the forms show. */
	record Shown(String organization, String askedOn, String difficulty, String proposal) {
	}

	Shown show(TaskContext task) {
		GuidanceRequest request = waiting(task);
		return new Shown(this.names.organization(task.subject()), day(request), request.difficulty(),
				request.proposal());
	}

	private GuidanceRequest waiting(TaskContext task) {
		return this.requests.waiting(task.plan(), task.organization()).orElseThrow();
	}

	void propose(TaskContext task, String words) {
		this.requests.propose(waiting(task).id(), words);
	}

	/** Whoever reported it is told. */
	void answer(TaskContext task, String from, String words) {
		GuidanceRequest request = waiting(task);
		this.requests.answer(request.id(), words, this.clock.instant().atOffset(ZoneOffset.UTC));
		this.notices.tell(request.asker(), Notices.GUIDANCE, task.subject(), task.element(),
				"%s trả lời báo cáo khó khăn, vướng mắc ngày %s: “%s”".formatted(from, day(request), words));
	}

	private static String day(GuidanceRequest request) {
		ZonedDateTime asked = request.askedAt().atZoneSameInstant(DaihoiClock.VIETNAM);
		return VietnameseDate.of(asked.toLocalDate());
	}

}
