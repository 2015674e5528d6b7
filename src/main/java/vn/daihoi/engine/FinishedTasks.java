package vn.daihoi.engine;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.stereotype.Component;

import vn.daihoi.signin.Accounts;
import vn.daihoi.task.FinishedTask;

/**
 * Tasks that are open no more, for those to whom they are no secret: the organisation
 * whose work it was, its committee, and the organisation of who completed it.
 */
@Component
class FinishedTasks {

	private final HistoryService history;

	private final IdentityService identity;

	private final Accounts accounts;

	FinishedTasks(HistoryService history, IdentityService identity, Accounts accounts) {
		this.history = history;
		this.identity = identity;
		this.accounts = accounts;
	}

	Optional<FinishedTask> find(String taskId, Authentication person) {
		HistoricTaskInstance task = this.history.createHistoricTaskInstanceQuery()
			.taskId(taskId)
			.finished()
			.singleResult();
		return Optional.ofNullable(task)
			.filter((found) -> insiders(found).anyMatch(organizations(person.getGroupIds()).toList()::contains))
			.map((found) -> new FinishedTask(found.getName(), completer(found), found.getEndTime().toInstant()));
	}

	private Stream<String> insiders(HistoricTaskInstance task) {
		return Stream.of(Stream.of(organization(task)), Stream.ofNullable(task.getTenantId()), colleagues(task))
			.flatMap((organizations) -> organizations);
	}

	private String organization(HistoricTaskInstance task) {
		String subject = this.history.createHistoricProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
		return subject.substring(subject.indexOf('/') + 1);
	}

	private Stream<String> colleagues(HistoricTaskInstance task) {
		return (task.getAssignee() == null) ? Stream.empty()
				: organizations(this.identity.createGroupQuery()
					.groupMember(task.getAssignee())
					.list()
					.stream()
					.map(Group::getId)
					.toList());
	}

	private static Stream<String> organizations(Collection<String> groups) {
		return groups.stream().map((group) -> group.split(":")[0]);
	}

	private String completer(HistoricTaskInstance task) {
		return TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason())
				? this.accounts.name(task.getAssignee()) : null;
	}

}
