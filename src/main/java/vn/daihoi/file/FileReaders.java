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
import vn.daihoi.organization.PastOrganizations;
import vn.daihoi.organization.Role;

/**
 * Who may read a file or paper: who holds a role in the organisation it is about, or in
 * one above it; of one that has ended, in whoever took over too; of a draft that is sent
 * down, in one below it too. A plan's files are for everybody.
 */
@Component
public class FileReaders {

	private final Organizations organizations;

	private final PastOrganizations past;

	FileReaders(Organizations organizations, PastOrganizations past) {
		this.organizations = organizations;
		this.past = past;
	}

	boolean mayRead(StoredFile file) {
		return mayRead(file.subject()) || isSentDown(file) && isBelow(organization(file.subject()));
	}

	/**
	 * Whether who is signed in may read what is about {@code subject}, a plan's code or
	 * {@code plan/organization}.
	 */
	public boolean mayRead(String subject) {
		return !subject.contains("/") || isIn(organization(subject)) || isIn(this.past.keeper(organization(subject)));
	}

	private boolean isIn(String organization) {
		return own().stream().anyMatch(lineage(organization)::contains);
	}

	private static boolean isSentDown(StoredFile file) {
		return file.purpose() != null && file.purpose().startsWith(StoredFiles.READ_BELOW);
	}

	private boolean isBelow(String organization) {
		return own().stream().anyMatch((one) -> lineage(one).contains(organization));
	}

	private static String organization(String subject) {
		return subject.substring(subject.indexOf('/') + 1);
	}

	private static Set<String> own() {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		return Role.organizationsOf(person.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList());
	}

	private Set<String> lineage(String code) {
		Set<String> lineage = new HashSet<>();
		Optional<Organization> next = this.organizations.find(code);
		while (next.isPresent() && lineage.add(next.get().code())) {
			next = Optional.ofNullable(next.get().parentCode()).flatMap(this.organizations::find);
		}
		return lineage;
	}

}
