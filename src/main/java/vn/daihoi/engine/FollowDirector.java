package vn.daihoi.engine;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.DirectorChanged;

/**
 * When another committee directs a congress, its running work goes on there: the new
 * committee's people see it, and its open tasks are offered anew. What goes on in the
 * organisation itself stays with whoever holds it.
 */
@Component
class FollowDirector {

	private final WithoutChecks engine;

	private final CongressTenants tenants;

	private final RenewedOffers offers;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final Congresses congresses;

	FollowDirector(WithoutChecks engine, CongressTenants tenants, RenewedOffers offers, RuntimeService runtime,
			TaskService tasks, Congresses congresses) {
		this.engine = engine;
		this.tenants = tenants;
		this.offers = offers;
		this.runtime = runtime;
		this.tasks = tasks;
		this.congresses = congresses;
	}

	@EventListener
	void follow(DirectorChanged changed) {
		List<String> roots = this.tenants.roots(changed.congress());
		boolean belongsToDirector = "BRANCHES".equals(this.congresses.scope(changed.congress()));
		if (belongsToDirector && !roots.isEmpty()) {
			this.tenants.move(roots, changed.after());
		}
		this.engine.run(() -> roots.stream()
			.filter(this::runs)
			.forEach((root) -> renew(root, belongsToDirector ? changed.after() : null)));
	}

	private boolean runs(String root) {
		return this.runtime.createProcessInstanceQuery().processInstanceId(root).count() > 0;
	}

	private void renew(String root, String unit) {
		if (unit != null) {
			this.runtime.setVariable(root, "unit", unit);
		}
		this.tenants.running(root).forEach((instance) -> open(instance).forEach(this.offers::renew));
	}

	private List<Task> open(String instance) {
		return this.tasks.createTaskQuery().processInstanceId(instance).list();
	}

}
