package vn.daihoi.engine;

import java.util.List;
import java.util.function.Predicate;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.stereotype.Component;

/**
 * The groups of the person who is signed in, for the shared filters. Never empty, since
 * an empty list would not filter.
 */
@Component
public class OwnGroups {

	private static final String NONE = "none";

	private final IdentityService identity;

	OwnGroups(IdentityService identity) {
		this.identity = identity;
	}

	/** The groups through which tasks are the person's own business. */
	public List<String> withoutActing() {
		return groups((group) -> !group.endsWith(":acting"));
	}

	/** The groups through which the person may do a branch's tasks for it. */
	public List<String> acting() {
		return groups((group) -> group.endsWith(":acting"));
	}

	private List<String> groups(Predicate<String> wanted) {
		Authentication person = this.identity.getCurrentAuthentication();
		List<String> groups = (person == null || person.getGroupIds() == null) ? List.of()
				: person.getGroupIds().stream().filter(wanted).toList();
		return groups.isEmpty() ? List.of(NONE) : groups;
	}

}
