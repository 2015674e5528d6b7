package vn.daihoi.engine;

import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.stereotype.Component;

import vn.daihoi.task.Colleague;
import vn.daihoi.task.Colleagues;
import vn.daihoi.task.TaskContext;

/**
 * Colleagues by the groups that a task is offered to; only those through which the person
 * holds it.
 */
@Component
class GroupColleagues implements Colleagues {

	private final TaskService tasks;

	private final IdentityService identity;

	private final WithoutChecks engine;

	GroupColleagues(TaskService tasks, IdentityService identity, WithoutChecks engine) {
		this.tasks = tasks;
		this.identity = identity;
		this.engine = engine;
	}

	@Override
	public List<Colleague> of(TaskContext task) {
		return this.engine.get(() -> this.tasks.getIdentityLinksForTask(task.taskId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.filter(task.groups()::contains)
			.flatMap((group) -> this.identity.createUserQuery().memberOfGroup(group).unlimitedList().stream())
			.map((user) -> new Colleague(user.getId(), name(user)))
			.filter((colleague) -> !colleague.id().equals(task.user()))
			.distinct()
			.toList());
	}

	@Override
	public void give(TaskContext task, Colleague next) {
		this.engine.run(() -> this.tasks.setAssignee(task.taskId(), next.id()));
	}

	@Override
	public String name(String user) {
		User found = this.engine.get(() -> this.identity.createUserQuery().userId(user).singleResult());
		return (found == null) ? user : name(found);
	}

	private static String name(User user) {
		return (user.getFirstName() + " " + user.getLastName()).strip();
	}

}
