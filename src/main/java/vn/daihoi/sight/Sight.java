package vn.daihoi.sight;

import java.util.List;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

import vn.daihoi.organization.Role;

/**
 * What a person may see, by the organisations in which the person holds a role: with the
 * issuer of a plan all its congresses, with a committee those that it directs, with a
 * branch its own.
 */
public record Sight(List<String> organizations) {

	public static Sight of(Authentication person) {
		List<String> groups = person.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
		return new Sight(List.copyOf(Role.organizationsOf(groups)));
	}

	/** For a statement, which takes no empty list; no organisation has an empty code. */
	public List<String> orNobody() {
		return this.organizations.isEmpty() ? List.of("") : this.organizations;
	}

}
