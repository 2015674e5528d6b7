package vn.daihoi.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * Offers an open task to those to whom its drawing would offer it now; who holds it and
 * is not among them lets it go.
 */
@Component
class RenewedOffers {

	private final TaskService tasks;

	private final IdentityService identity;

	private final AuthorizationService authorizations;

	RenewedOffers(TaskService tasks, IdentityService identity, AuthorizationService authorizations) {
		this.tasks = tasks;
		this.identity = identity;
		this.authorizations = authorizations;
	}

	void renew(Task task) {
		Set<String> wanted = drawn((TaskEntity) task);
		Set<String> before = offered(task.getId());
		before.stream().filter((group) -> !wanted.contains(group)).forEach((group) -> withdraw(task.getId(), group));
		wanted.stream()
			.filter((group) -> !before.contains(group))
			.forEach((group) -> this.tasks.addCandidateGroup(task.getId(), group));
		if (task.getAssignee() != null && !isInOne(task.getAssignee(), wanted)) {
			letGo(task);
		}
	}

	/** Who holds a task lets it go; somebody else may hold it then. */
	void handOn(String id, @Nullable String next) {
		Task task = this.tasks.createTaskQuery().taskId(id).singleResult();
		if (task != null && task.getAssignee() != null) {
			letGo(task);
		}
		if (next != null) {
			this.tasks.setAssignee(id, next);
		}
	}

	private static Set<String> drawn(TaskEntity task) {
		Set<String> groups = new TreeSet<>();
		for (Expression expression : task.getTaskDefinition().getCandidateGroupIdExpressions()) {
			groupsOf(expression.getValue(task.getExecution())).map(String::strip).forEach(groups::add);
		}
		return groups;
	}

	private static Stream<String> groupsOf(Object value) {
		return (value instanceof Collection<?> groups) ? groups.stream().map(String::valueOf)
				: Stream.of(String.valueOf(value).split(","));
	}

	private Set<String> offered(String task) {
		Set<String> groups = new HashSet<>();
		for (IdentityLink link : this.tasks.getIdentityLinksForTask(task)) {
			if (IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null) {
				groups.add(link.getGroupId());
			}
		}
		return groups;
	}

	/** The engine leaves the rights on the task, which came with the offer. */
	private void withdraw(String task, String group) {
		this.tasks.deleteCandidateGroup(task, group);
		delete(rightsOn(task).groupIdIn(group));
	}

	private void letGo(Task task) {
		delete(rightsOn(task.getId()).userIdIn(task.getAssignee()));
		this.tasks.setAssignee(task.getId(), null);
	}

	private AuthorizationQuery rightsOn(String task) {
		return this.authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task);
	}

	private void delete(AuthorizationQuery rights) {
		rights.list().stream().map(Authorization::getId).forEach(this.authorizations::deleteAuthorization);
	}

	private boolean isInOne(String user, Set<String> groups) {
		List<String> own = this.identity.createGroupQuery()
			.groupMember(user)
			.unlimitedList()
			.stream()
			.map((group) -> group.getId())
			.toList();
		return own.stream().anyMatch(groups::contains);
	}

}
