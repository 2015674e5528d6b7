package vn.daihoi.engine;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.reorganization.WorkMoved;

/** What runs about a subject goes on where a decision on organisations puts it. */
@Component
class FollowMoves {

	private final WithoutChecks engine;

	private final RuntimeService runtime;

	private final WorkAtUnits work;

	FollowMoves(WithoutChecks engine, RuntimeService runtime, WorkAtUnits work) {
		this.engine = engine;
		this.runtime = runtime;
		this.work = work;
	}

	@EventListener
	void follow(WorkMoved moved) {
		this.engine.run(() -> {
			List<String> roots = running(moved);
			if (moved.stopped() == null) {
				this.work.move(roots, moved.unit());
			}
			else if (!roots.isEmpty()) {
				this.runtime.deleteProcessInstances(roots, moved.stopped(), true, true);
			}
		});
	}

	private List<String> running(WorkMoved moved) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKeyIn(moved.processes().toArray(String[]::new))
			.processInstanceBusinessKey(moved.subject())
			.rootProcessInstances()
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.toList();
	}

}
