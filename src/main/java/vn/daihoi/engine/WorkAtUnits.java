package vn.daihoi.engine;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * Running work goes on at another committee: that committee's people see it, and open
 * tasks are offered anew. What goes on in the organisation itself stays with whoever
 * holds it.
 */
@Component
class WorkAtUnits {

	private final CongressTenants tenants;

	private final RenewedOffers offers;

	private final RuntimeService runtime;

	private final TaskService tasks;

	WorkAtUnits(CongressTenants tenants, RenewedOffers offers, RuntimeService runtime, TaskService tasks) {
		this.tenants = tenants;
		this.offers = offers;
		this.runtime = runtime;
		this.tasks = tasks;
	}

	/**
	 * Moves it.
	 * @param roots the instances, those that have ended too
	 * @param unit null where it runs at the same committee as before
	 */
	void move(List<String> roots, @Nullable String unit) {
		if (unit != null && !roots.isEmpty()) {
			this.tenants.move(roots, unit);
		}
		roots.stream().filter(this::runs).forEach((root) -> renew(root, unit));
	}

	private boolean runs(String root) {
		return this.runtime.createProcessInstanceQuery().processInstanceId(root).count() > 0;
	}

	private void renew(String root, @Nullable String unit) {
		if (unit != null) {
			this.runtime.setVariable(root, "unit", unit);
		}
		this.tenants.running(root).forEach((instance) -> open(instance).forEach(this.offers::renew));
	}

	private List<Task> open(String instance) {
		return this.tasks.createTaskQuery().processInstanceId(instance).list();
	}

}
