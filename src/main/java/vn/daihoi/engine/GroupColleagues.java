package vn.daihoi.engine;

import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Role;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Accounts;
import vn.daihoi.task.Colleague;
import vn.daihoi.task.Colleagues;
import vn.daihoi.task.OpenStep;
import vn.daihoi.task.TaskContext;

/**
 * Colleagues by the groups that a task is offered to; only those through which the person
 * holds it.
 */
@Component
class GroupColleagues implements Colleagues {

	private final TaskService tasks;

	private final IdentityService identity;

	private final RenewedOffers offers;

	private final Accounts accounts;

	private final WithoutChecks engine;

	GroupColleagues(TaskService tasks, IdentityService identity, RenewedOffers offers, Accounts accounts,
			WithoutChecks engine) {
		this.tasks = tasks;
		this.identity = identity;
		this.offers = offers;
		this.accounts = accounts;
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
			.map((user) -> new Colleague(user.getId(), Accounts.name(user)))
			.filter((colleague) -> !colleague.id().equals(task.user()))
			.distinct()
			.toList());
	}

	@Override
	public void give(TaskContext task, Colleague next) {
		this.engine.run(() -> this.tasks.setAssignee(task.taskId(), next.id()));
	}

	@Override
	public List<Colleague> besides(OpenStep step) {
		return this.engine.get(() -> step.groups()
			.stream()
			.filter((group) -> !group.endsWith(":" + Role.ACTING.suffix()))
			.flatMap((group) -> this.identity.createUserQuery().memberOfGroup(group).unlimitedList().stream())
			.map((user) -> new Colleague(user.getId(), Accounts.name(user)))
			.filter((colleague) -> !colleague.id().equals(step.holder()))
			.distinct()
			.toList());
	}

	@Override
	public void reassign(String task, @Nullable String next) {
		try {
			this.engine.run(() -> this.offers.handOn(task, next));
		}
		catch (OptimisticLockingException | NullValueException ex) {
			throw Refusal.because("TASK", "task", "Việc này vừa có người hoàn thành; hãy xem bước đang làm hiện nay");
		}
	}

	@Override
	public String name(String user) {
		return this.engine.get(() -> this.accounts.name(user));
	}

}
