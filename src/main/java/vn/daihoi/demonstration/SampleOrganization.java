package vn.daihoi.demonstration;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import jakarta.annotation.Nullable;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;

/**
 * An organisation as the file of the demonstration has it: with those below it, and its
 * name without the mark that it is invented.
 *
 * @param guidedBy as in {@link Organization}; that committee stands before this one
 * @param official how many official members a branch has; a committee counts its branches
 */
record SampleOrganization(String code, String name, OrganizationKind kind, @Nullable String guidedBy,
		@Nullable Integer official, @Nullable Integer probationary, @Nullable List<SampleOrganization> below) {

	private static final String MARK = " (Dữ liệu minh họa)";

	SampleOrganization {
		official = Objects.requireNonNullElse(official, 0);
		probationary = Objects.requireNonNullElse(probationary, 0);
		below = Objects.requireNonNullElse(below, List.of());
	}

	/** It and all below it, each after the one above it. */
	Stream<Organization> tree() {
		return treeUnder(null);
	}

	private Stream<Organization> treeUnder(@Nullable String parent) {
		Organization top = new Organization(this.code, this.name + MARK, this.kind, parent,
				sum(SampleOrganization::official), sum(SampleOrganization::probationary), this.guidedBy);
		return Stream.concat(Stream.of(top), this.below.stream().flatMap((child) -> child.treeUnder(this.code)));
	}

	private int sum(ToIntFunction<SampleOrganization> members) {
		return members.applyAsInt(this) + this.below.stream().mapToInt((child) -> child.sum(members)).sum();
	}

	/** The name as people say it. */
	static String nameWithoutMark(Organization organization) {
		return organization.name().replace(MARK, "");
	}

}
