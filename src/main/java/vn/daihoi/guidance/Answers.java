package vn.daihoi.guidance;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.task.SubjectNames;
import vn.daihoi.task.TaskContext;

/** Reads and answers the difficulty that a task is about. */
@Component
class Answers {

	private final GuidanceRequests requests;

	private final SubjectNames names;

	private final Congresses congresses;

	private final Organizations organizations;

	private final Notices notices;

	private final DaihoiClock clock;

	Answers(GuidanceRequests requests, SubjectNames names, Congresses congresses, Organizations organizations,
			Notices notices, DaihoiClock clock) {
		this.requests = requests;
		this.names = names;
		this.congresses = congresses;
		this.organizations = organizations;
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

	/**
	 * Whoever reported it is told; the committees that direct congresses too when the
	 * answer is for all.
	 */
	void answer(TaskContext task, String from, String words, @Nullable Boolean published) {
		GuidanceRequest request = waiting(task);
		boolean forAll = Boolean.TRUE.equals(published);
		this.requests.answer(request.id(), words, forAll, this.clock.instant().atOffset(ZoneOffset.UTC));
		if (forAll) {
			directors(task.plan()).forEach((group) -> this.notices.tell(group, Notices.ANSWER_PUBLISHED, task.plan(),
					task.element(), "%s trả lời chung một khó khăn, vướng mắc: “%s”".formatted(from, words)));
		}
		this.notices.tell(request.asker(), Notices.GUIDANCE, task.subject(), task.element(),
				"%s trả lời báo cáo khó khăn, vướng mắc ngày %s: “%s”".formatted(from, day(request), words));
	}

	private List<String> directors(String plan) {
		return this.congresses.directors(plan)
			.stream()
			.flatMap((unit) -> this.organizations.find(unit).stream())
			.map((unit) -> Role.COMMITTEE.at(unit.kind()).groupOf(unit.code()))
			.toList();
	}

	private static String day(GuidanceRequest request) {
		ZonedDateTime asked = request.askedAt().atZoneSameInstant(DaihoiClock.VIETNAM);
		return VietnameseDate.of(asked.toLocalDate());
	}

}
