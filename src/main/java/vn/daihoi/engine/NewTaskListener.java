package vn.daihoi.engine;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.notification.NewTask;
import vn.daihoi.notification.NewTaskTold;
import vn.daihoi.organization.Role;

/**
 * The beginning of every user task: those to whom it is offered are told. It comes back
 * where it was completed before and somebody of another side has made it anew. Whoever
 * only may act for a branch is not told of each of its tasks.
 */
@Component
class NewTaskListener implements TaskListener {

	private static final String ACTING = Role.ACTING.groupOf("");

	private final ObjectProvider<NewTaskTold> told;

	private final ObjectProvider<HistoryService> history;

	private final ObjectProvider<WithoutChecks> engine;

	NewTaskListener(ObjectProvider<NewTaskTold> told, ObjectProvider<HistoryService> history,
			ObjectProvider<WithoutChecks> engine) {
		this.told = told;
		this.history = history;
		this.engine = engine;
	}

	@Override
	public void notify(DelegateTask task) {
		if (this.told.getObject().isHeard()) {
			this.told.getObject().tell(of(task));
		}
	}

	private NewTask of(DelegateTask task) {
		List<String> groups = task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null && !group.endsWith(ACTING))
			.toList();
		Authentication person = Context.getProcessEngineConfiguration().getIdentityService().getCurrentAuthentication();
		return new NewTask(task.getId(), task.getName(), task.getExecution().getProcessBusinessKey(), groups,
				day(task.getDueDate()), (person == null) ? null : person.getUserId(),
				isFromAnotherSide(person, groups) && wasDone(task));
	}

	private static LocalDate day(Date due) {
		return Optional.ofNullable(due)
			.map((moment) -> LocalDate.ofInstant(moment.toInstant(), DaihoiClock.VIETNAM))
			.orElse(null);
	}

	private static boolean isFromAnotherSide(Authentication person, List<String> groups) {
		return person != null && person.getUserId() != null
				&& (person.getGroupIds() == null || person.getGroupIds().stream().noneMatch(groups::contains));
	}

	private boolean wasDone(DelegateTask task) {
		return this.engine.getObject()
			.get(() -> this.history.getObject()
				.createHistoricTaskInstanceQuery()
				.processInstanceId(task.getProcessInstanceId())
				.taskDefinitionKey(task.getTaskDefinitionKey())
				.taskDeleteReason("completed")
				.count()) > 0;
	}

}
