package vn.daihoi.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Who looks at notifications, on which day.
 *
 * @param recipients the person and the person's groups
 */
record Reader(String user, List<String> recipients, LocalDate today) {

	static Reader of(Authentication person, LocalDate today) {
		Stream<String> groups = person.getAuthorities().stream().map(GrantedAuthority::getAuthority);
		return new Reader(person.getName(), Stream.concat(Stream.of(person.getName()), groups).toList(), today);
	}

}
