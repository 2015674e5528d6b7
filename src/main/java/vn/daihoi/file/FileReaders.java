package vn.daihoi.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;

/**
 * Who may read a file or paper: who holds a role in the organisation it is about, or in
 * one above it. A plan's files are for everybody.
 */
@Component
public class FileReaders {

	private final Organizations organizations;

	FileReaders(Organizations organizations) {
		this.organizations = organizations;
	}

	boolean mayRead(StoredFile file) {
		return mayRead(file.subject());
	}

	/**
	 * Whether who is signed in may read what is about {@code subject}, a plan's code or
	 * {@code plan/organization}.
	 */
	public boolean mayRead(String subject) {
		int slash = subject.indexOf('/');
		Set<String> readers = (slash < 0) ? Set.of() : lineage(subject.substring(slash + 1));
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		return slash < 0 || person.getAuthorities().stream().anyMatch((group) -> readers.contains(organization(group)));
	}

	private Set<String> lineage(String code) {
		Set<String> lineage = new HashSet<>();
		Optional<Organization> next = this.organizations.find(code);
		while (next.isPresent() && lineage.add(next.get().code())) {
			next = Optional.ofNullable(next.get().parentCode()).flatMap(this.organizations::find);
		}
		return lineage;
	}

	private static String organization(GrantedAuthority group) {
		return group.getAuthority().split(":")[0];
	}

}
