package vn.daihoi.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * The people of a test: each does what a signed-in person does, with that person's rights
 * and nothing more.
 */
public class People {

	private final ProcessEngine engine;

	public People(ProcessEngine engine) {
		this.engine = engine;
	}

	public Person person(String id) {
		return new Person(id);
	}

	/** One of them. */
	public class Person {

		private final String id;

		Person(String id) {
			this.id = id;
		}

		/** Does something as this person. */
		public void does(Runnable act) {
			List<String> groups = engine.getIdentityService()
				.createGroupQuery()
				.groupMember(this.id)
				.list()
				.stream()
				.map(Group::getId)
				.toList();
			List<String> tenants = engine.getIdentityService()
				.createTenantQuery()
				.userMember(this.id)
				.list()
				.stream()
				.map(Tenant::getId)
				.toList();
			engine.getIdentityService().setAuthentication(this.id, groups, tenants);
			try {
				act.run();
			}
			finally {
				engine.getIdentityService().clearAuthentication();
			}
		}

		/** The tasks that this person sees, by element id. */
		public List<String> sees() {
			List<String> seen = new java.util.ArrayList<>();
			does(() -> engine.getTaskService()
				.createTaskQuery()
				.list()
				.stream()
				.map(Task::getTaskDefinitionKey)
				.sorted()
				.forEach(seen::add));
			return seen;
		}

		/** Takes the newest task with that element id and completes it with a form. */
		public void completes(String subject, String element, String form) {
			does(() -> {
				Task task = task(subject, element);
				engine.getTaskService().claim(task.getId(), this.id);
				complete(task.getId(), form);
			});
		}

		public void complete(String taskId, String form) {
			engine.getTaskService()
				.complete(taskId,
						Variables.createVariables().putValueTyped("form", SpinValues.jsonValue(form, true).create()));
		}

		/** The open task of a congress or plan. */
		public Task task(String subject, String element) {
			return engine.getTaskService()
				.createTaskQuery()
				.processInstanceBusinessKey(subject)
				.taskDefinitionKey(element)
				.list()
				.stream()
				.max(Comparator.comparing(Task::getCreateTime))
				.orElseThrow(() -> new AssertionError(this.id + " has no task " + element + " of " + subject));
		}

		public void starts(String process, String form) {
			does(() -> engine.getRuntimeService()
				.startProcessInstanceByKey(process,
						Variables.createVariables().putValueTyped("form", SpinValues.jsonValue(form, true).create())));
		}

		/** Completes with variables that are not the form. */
		public void completesWith(String taskId, Map<String, Object> variables) {
			does(() -> engine.getTaskService().complete(taskId, variables));
		}

	}

}
