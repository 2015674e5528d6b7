package vn.daihoi.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.task.SubjectNames;
import vn.daihoi.task.TaskHandedOver;

/** Whoever is given a task by a colleague is told. */
@Component
class HandedOver {

	private final Notices notices;

	private final SubjectNames names;

	HandedOver(Notices notices, SubjectNames names) {
		this.notices = notices;
		this.names = names;
	}

	@EventListener
	void tell(TaskHandedOver given) {
		this.notices.tell(given.to().id(), "HANDED_OVER", given.task().subject(), given.task().element(),
				"%s chuyển cho đồng chí việc “%s” của %s.".formatted(given.from(), given.task().name(),
						this.names.organization(given.task().subject())));
	}

}
