package vn.daihoi.engine;

import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;

/**
 * The filters that everybody finds in Tasklist. Only these may hold expressions; nobody
 * else creates filters.
 */
@Component
class SharedFilters {

	private static final String MINE = "${currentUser()}";

	private static final String OF_MY_UNIT = "${ownGroups.withoutActing()}";

	private final FilterService filters;

	private final TaskService tasks;

	private final Grants grants;

	SharedFilters(FilterService filters, TaskService tasks, Grants grants) {
		this.filters = filters;
		this.tasks = tasks;
		this.grants = grants;
	}

	void create() {
		share(10, "Việc của tôi", "Việc tôi đã nhận", query().taskAssigneeExpression(MINE));
		share(20, "Việc chung của đơn vị", "Việc chưa ai nhận, gửi cho đơn vị tôi",
				query().taskCandidateGroupInExpression(OF_MY_UNIT));
		share(30, "Quá hạn", "Việc của tôi và của đơn vị tôi đã quá hạn", ofUs().dueBeforeExpression("${now()}"));
		share(40, "Đến hạn trong 7 ngày", "Việc của tôi và của đơn vị tôi đến hạn trong 7 ngày tới",
				ofUs().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(7)}"));
		share(50, "Làm thay chi bộ", "Việc của các chi bộ mà văn phòng đảng ủy được làm thay",
				query().taskCandidateGroupInExpression("${ownGroups.acting()}").includeAssignedTasks());
	}

	private TaskQuery query() {
		return this.tasks.createTaskQuery();
	}

	private TaskQuery ofUs() {
		return query().taskCandidateGroupInExpression(OF_MY_UNIT).includeAssignedTasks();
	}

	private void share(int priority, String name, String description, TaskQuery query) {
		Filter existing = this.filters.createTaskFilterQuery().filterName(name).singleResult();
		Filter filter = (existing != null) ? existing : this.filters.newTaskFilter(name);
		filter.setQuery(query.orderByDueDate().asc());
		filter.setProperties(Map.of("description", description, "priority", priority, "refresh", true,
				"showUndefinedVariable", false, "color", "#3c3c3c"));
		this.grants.readFilter(this.filters.saveFilter(filter).getId());
	}

}
