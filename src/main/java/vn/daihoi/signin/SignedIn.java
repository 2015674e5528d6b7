package vn.daihoi.signin;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

import vn.daihoi.organization.Role;

/** What the groups of a signed-in person say. */
public final class SignedIn {

	private static final String TECHNICAL_ADMINISTRATORS = "camunda-admin";

	private SignedIn() {
	}

	/** In which organisations the person holds a role. */
	public static List<String> organizations(Authentication person, Role role) {
		String end = role.groupOf("");
		return groups(person).stream()
			.filter((group) -> group.endsWith(end))
			.map((group) -> group.substring(0, group.length() - end.length()))
			.toList();
	}

	/** Whether the person keeps the clock, the calendar and the organisations. */
	public static boolean isAdministrator(Authentication person) {
		return isTechnicalAdministrator(person) || !organizations(person, Role.BUSINESS_ADMINISTRATOR).isEmpty();
	}

	/** Whether the person may propose another deadline or another day of the calendar. */
	public static boolean proposesDeadlines(Authentication person) {
		return Stream.of(Role.BUSINESS_ADMINISTRATOR, Role.ORGANISATION_BOARD)
			.anyMatch((role) -> !organizations(person, role).isEmpty());
	}

	/** Whether the person keeps the accounts. */
	public static boolean isTechnicalAdministrator(Authentication person) {
		return groups(person).contains(TECHNICAL_ADMINISTRATORS);
	}

	/** The groups of the person, by their ids. */
	public static List<String> groups(Authentication person) {
		return person.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
	}

}
