package vn.daihoi.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Role;

/**
 * The few rights that everybody who is signed in has: to open Tasklist, to read the
 * shared filters and the process pictures, to report a difficulty, to open a change of
 * the own committee. Rights on a task come with being a candidate for it. Who may start a
 * plan is granted to the organisation board of the issuer. Supervisors look at one
 * congress of their tenants in Cockpit, and change nothing there.
 */
@Component
public class Grants {

	private static final Map<Role, List<String>> STARTED_BY = Map.of(Role.ORGANISATION_BOARD,
			List.of("congressPlan", "planAmendment", "inspectionVisit", "upperDrafts", "deadlineChange"),
			Role.BUSINESS_ADMINISTRATOR, List.of("deadlineChange"), Role.INSPECTION,
			List.of("complaint", "inspectionVisit"), Role.STANDING_LEADERSHIP, List.of("inspectionVisit"),
			Role.SUPERVISOR, List.of("inspectionVisit"), Role.OFFICE, List.of("upperDrafts"));

	private static final List<Role> WATCHING = List.of(Role.SUPERVISOR, Role.ORGANISATION_BOARD);

	/**
	 * Those whose instances all have a tenant; an instance without one is open to all.
	 */
	private static final List<String> WATCHED = List.of("branchCongress", "partyCongress", "partyPreparation",
			"personnelPreparation", "dossierReview", "openingNotice", "election");

	private final AuthorizationService authorizations;

	Grants(AuthorizationService authorizations) {
		this.authorizations = authorizations;
	}

	void toEverybody() {
		everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		everybody(Resources.APPLICATION, "welcome", Permissions.ACCESS);
		everybody(Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
		everybody(Resources.GROUP, Authorization.ANY, Permissions.READ);
		everybody(Resources.PROCESS_DEFINITION, "guidanceRequest", Permissions.READ, Permissions.CREATE_INSTANCE);
		everybody(Resources.PROCESS_DEFINITION, "midTermChange", Permissions.READ, Permissions.CREATE_INSTANCE);
		everybody(Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
	}

	void readFilter(String filterId) {
		everybody(Resources.FILTER, filterId, Permissions.READ);
	}

	/** Lets those who hold a role start and watch what goes with it. */
	public void toRole(String roleGroup) {
		Role role = Role.ofSuffix(roleGroup.substring(roleGroup.indexOf(':') + 1));
		STARTED_BY.getOrDefault(role, List.of()).forEach((process) -> start(process, roleGroup));
		if (WATCHING.contains(role)) {
			watch(roleGroup);
		}
	}

	private void watch(String group) {
		grant(Authorization.AUTH_TYPE_GRANT, group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		WATCHED.forEach((process) -> grant(Authorization.AUTH_TYPE_GRANT, group, Resources.PROCESS_DEFINITION, process,
				Permissions.READ, Permissions.READ_INSTANCE));
	}

	/** Lets the members of {@code group} start {@code process}. */
	private void start(String process, String group) {
		grant(Authorization.AUTH_TYPE_GRANT, group, Resources.PROCESS_DEFINITION, process, Permissions.READ,
				Permissions.CREATE_INSTANCE);
		grant(Authorization.AUTH_TYPE_GRANT, group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
	}

	/**
	 * Lets the members of {@code group} do everything that the engine asks a right for.
	 */
	public void everything(String group) {
		for (Resource resource : Resources.values()) {
			grant(Authorization.AUTH_TYPE_GRANT, group, resource, Authorization.ANY, Permissions.ALL);
		}
	}

	private void everybody(Resource resource, String id, Permission... permissions) {
		grant(Authorization.AUTH_TYPE_GLOBAL, null, resource, id, permissions);
	}

	private void grant(int type, String group, Resource resource, String id, Permission... permissions) {
		if (exists(type, group, resource, id)) {
			return;
		}
		Authorization authorization = this.authorizations.createNewAuthorization(type);
		authorization.setResource(resource);
		authorization.setResourceId(id);
		if (group != null) {
			authorization.setGroupId(group);
		}
		authorization.setPermissions(permissions);
		this.authorizations.saveAuthorization(authorization);
	}

	private boolean exists(int type, String group, Resource resource, String id) {
		var query = this.authorizations.createAuthorizationQuery()
			.authorizationType(type)
			.resourceType(resource)
			.resourceId(id);
		return ((group == null) ? query : query.groupIdIn(group)).count() > 0;
	}

}
