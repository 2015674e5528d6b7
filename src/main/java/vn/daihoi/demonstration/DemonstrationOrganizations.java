package vn.daihoi.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;

/**
 * The organisations of the demonstration with their members and accounts.
 *
 * @param organizations each after the one above it
 */
public record DemonstrationOrganizations(List<Organization> organizations, List<DemonstrationAccount> accounts,
		List<Member> members) {

	private static final String FILE = "/demonstration/organizations.yaml";

	/** What the file of the demonstration says. */
	public static DemonstrationOrganizations read() {
		try (InputStream file = DemonstrationOrganizations.class.getResourceAsStream(FILE)) {
			return yaml().readValue(file, DemonstrationOrganizations.class);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(FILE + " cannot be read", unreadable);
		}
	}

	/** Adds whoever is not there yet, so that it can be done at every start. */
	public void load(Organizations organizations, Members members) {
		this.organizations.stream()
			.filter((organization) -> organizations.find(organization.code()).isEmpty())
			.forEach(organizations::add);
		this.members.stream().filter((member) -> members.find(member.id()).isEmpty()).forEach(members::add);
	}

	private static YAMLMapper yaml() {
		return YAMLMapper.builder()
			.findAndAddModules()
			.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.addMixIn(OrganizationKind.class, SpelledLikeInPlans.class)
			.build();
	}

	@EnumNaming(LowerCamelCaseStrategy.class)
	private interface SpelledLikeInPlans {

	}

}
