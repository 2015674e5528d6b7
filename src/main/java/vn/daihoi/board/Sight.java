package vn.daihoi.board;

import java.util.List;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * What a person may see, by the organisations in which the person holds a role: with the
 * issuer of a plan all its congresses, with a committee those that it directs, with a
 * branch its own.
 */
record Sight(List<String> organizations) {

	static Sight of(Authentication person) {
		return new Sight(person.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.filter((group) -> group.contains(":"))
			.map((group) -> group.substring(0, group.indexOf(':')))
			.distinct()
			.toList());
	}

	/** For a statement, which takes no empty list; no organisation has an empty code. */
	List<String> orNobody() {
		return this.organizations.isEmpty() ? List.of("") : this.organizations;
	}

}
