package vn.daihoi.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * The people of a test: each does what a signed-in person does, with that person's rights
 * and nothing more.
 */
class People {

	private final ProcessEngine engine;

	People(ProcessEngine engine) {
		this.engine = engine;
	}

	Person person(String id) {
		return new Person(id);
	}

	/** What a form sends. */
	static Map<String, Object> form(String json) {
		return Variables.createVariables().putValueTyped("form", SpinValues.jsonValue(json, true).create());
	}

	/** One of them. */
	class Person {

		private final String id;

		Person(String id) {
			this.id = id;
		}

		String id() {
			return this.id;
		}

		/** What {@code act} gives when this person does it. */
		<T> T does(Supplier<T> act) {
			identity().setAuthentication(this.id, groups(), tenants());
			try {
				return act.get();
			}
			finally {
				identity().clearAuthentication();
			}
		}

		private List<String> groups() {
			return identity().createGroupQuery().groupMember(this.id).list().stream().map(Group::getId).toList();
		}

		private List<String> tenants() {
			return identity().createTenantQuery().userMember(this.id).list().stream().map(Tenant::getId).toList();
		}

		/** The open tasks of a plan that this person sees, by element id. */
		List<String> sees(String plan) {
			return does(() -> tasks().createTaskQuery()
				.processInstanceBusinessKeyLike(plan + "%")
				.list()
				.stream()
				.map(Task::getTaskDefinitionKey)
				.sorted()
				.toList());
		}

		/** The open task of a congress or plan, as this person sees it. */
		Task task(String subject, String element) {
			return does(() -> found(subject, element));
		}

		private Task found(String subject, String element) {
			return tasks().createTaskQuery()
				.processInstanceBusinessKey(subject)
				.taskDefinitionKey(element)
				.list()
				.stream()
				.max(Comparator.comparing(Task::getCreateTime))
				.orElseThrow(() -> new AssertionError(this.id + " has no task " + element + " of " + subject));
		}

		void claims(String subject, String element) {
			does(() -> claimed(subject, element));
		}

		private String claimed(String subject, String element) {
			String task = found(subject, element).getId();
			tasks().claim(task, this.id);
			return task;
		}

		/** Lets go of a task, which nobody may hold. */
		void putsBack(String subject, String element) {
			does(() -> {
				String task = found(subject, element).getId();
				tasks().claim(task, null);
				return task;
			});
		}

		/** Takes the task with that element id and completes it with a form. */
		void completes(String subject, String element, String form) {
			does(() -> {
				String task = claimed(subject, element);
				tasks().complete(task, form(form));
				return task;
			});
		}

		/** Completes a task that the person holds. */
		void sends(String task, String form) {
			does(() -> {
				tasks().complete(task, form(form));
				return task;
			});
		}

		/** Starts a process with its start form. */
		void starts(String process, String form) {
			does(() -> engine.getRuntimeService().startProcessInstanceByKey(process, form(form)));
		}

		private TaskService tasks() {
			return engine.getTaskService();
		}

		private IdentityService identity() {
			return engine.getIdentityService();
		}

	}

}
