package vn.daihoi.task;

import java.time.Instant;
import java.util.Set;

import vn.daihoi.organization.Role;

/**
 * A user task as a form sees it.
 *
 * @param taskId the engine's id
 * @param key the process id and the element id,
 * {@code branchCongress.userTask_proposeDate}
 * @param name the Vietnamese name
 * @param subject what the work is about, the business key: a plan's code, or
 * {@code plan/organization}
 * @param unit the grassroots committee in whose area it lies, null for the plan's own
 * tasks
 * @param holder who holds the task, null while nobody does
 * @param due when it is due, null when it has no limit
 * @param user who is signed in
 * @param groups the groups of that person, {@code organization:role}
 */
public record TaskContext(String taskId, String key, String name, String subject, String unit, String holder,
		Instant due, String user, Set<String> groups) {

	/** The element id, the second half of the key. */
	public String element() {
		return this.key.substring(this.key.indexOf('.') + 1);
	}

	/** The plan's code. */
	public String plan() {
		int slash = this.subject.indexOf('/');
		return (slash < 0) ? this.subject : this.subject.substring(0, slash);
	}

	/** The organisation's code; empty for the plan's own tasks. */
	public String organization() {
		int slash = this.subject.indexOf('/');
		return (slash < 0) ? "" : this.subject.substring(slash + 1);
	}

	/** The organisations in which the person holds a role. */
	public Set<String> organizations() {
		return Role.organizationsOf(this.groups);
	}

	/** Whether the person reaches a branch's work only by acting for it. */
	public boolean acting() {
		return this.groups.stream().noneMatch((group) -> group.startsWith(organization() + ":"))
				&& this.groups.contains(this.unit + ":acting");
	}

	public boolean isHeldByUser() {
		return this.user.equals(this.holder);
	}

}
