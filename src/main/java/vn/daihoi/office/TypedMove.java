package vn.daihoi.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.annotation.Nullable;

import org.springframework.util.MultiValueMap;

import vn.daihoi.organization.MoveDecision;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.reorganization.Assignments;
import vn.daihoi.reorganization.Reorganization;
import vn.daihoi.spreadsheet.XlsxReader;

/**
 * What an administrator typed of a decision on organisations, kept as it was typed until
 * it fits.
 */
record TypedMove(MultiValueMap<String, String> typed) {

	private static final int LEAST_PARTS = 2;

	private static final int MOST_RESULTS = 6;

	/** What was typed into a field; empty when nothing was. */
	public String value(String field) {
		return Optional.ofNullable(this.typed.getFirst(field)).orElse("");
	}

	/** Whether a box is ticked. */
	public boolean ticked(String field, String value) {
		return this.typed.getOrDefault(field, List.of()).contains(value);
	}

	/** What is typed into the fields of one of the results, from 0. */
	public TypedOrganization row(int at) {
		return TypedOrganization.of((field) -> value(field + at));
	}

	/** The rows that the page has in any case. */
	public List<Integer> rows() {
		int rows = (kind() == MoveKind.SPLIT) ? LEAST_PARTS : (kind() == MoveKind.MERGE) ? 1 : 0;
		return IntStream.range(0, rows).boxed().toList();
	}

	/** Those that few decisions need. */
	public List<Integer> moreRows() {
		return IntStream.range(LEAST_PARTS, (kind() == MoveKind.SPLIT) ? MOST_RESULTS : LEAST_PARTS).boxed().toList();
	}

	/** Whether something is typed into one of those. */
	public boolean usesMoreRows() {
		return moreRows().stream().map(this::row).anyMatch((row) -> !row.isEmpty());
	}

	public MoveKind kind() {
		return chosen(MoveKind.values(), value("kind")).orElse(MoveKind.RENAME);
	}

	/** The codes, however they were separated. */
	public List<String> former() {
		return Stream.of(value("former").split("[\\s,;]+")).filter((code) -> !code.isEmpty()).toList();
	}

	/**
	 * The decision that is meant.
	 * @throws Refusal 422, with every field that does not fit
	 */
	Reorganization read(Map<String, Organization> known) {
		List<Finding> findings = new ArrayList<>();
		List<Organization> result = kind().keepsOrganization() ? changed(known) : results(findings, known);
		if (!findings.isEmpty()) {
			throw Refusal.impossible(findings);
		}
		return new Reorganization(kind(), day("effectiveOn"),
				new MoveDecision(clean("number"), day("decidedOn"), clean("issuer")), former(), result, chosen("heir."),
				all("stopped"), all("begun"), clean("reason"),
				new Assignments(chosen("member."), chosen("post."), chosen("role.")));
	}

	/** The one organisation, otherwise than it is. */
	private List<Organization> changed(Map<String, Organization> known) {
		return former().stream().map(known::get).filter((one) -> one != null).limit(1).map(this::changed).toList();
	}

	private Organization changed(Organization one) {
		return new Organization(one.code(), (kind() == MoveKind.RENAME) ? clean("name") : one.name(),
				(kind() == MoveKind.CHANGE_OF_KIND) ? kindOf(value("kindOf")) : one.kind(),
				(kind() == MoveKind.MOVE) ? orNull(clean("parentCode")) : one.parentCode(), one.officialMembers(),
				one.probationaryMembers(), one.guidedBy(), one.termEndsOn());
	}

	private List<Organization> results(List<Finding> findings, Map<String, Organization> known) {
		return Stream.concat(rows().stream(), moreRows().stream())
			.map(this::row)
			.filter((row) -> !row.isEmpty())
			.flatMap((row) -> row.organization(known.get(row.code()), findings).stream())
			.toList();
	}

	/** What was chosen in the fields that begin so, by the rest of their names. */
	private Map<String, String> chosen(String prefix) {
		return this.typed.keySet()
			.stream()
			.filter((field) -> field.startsWith(prefix) && !value(field).isEmpty())
			.collect(Collectors.toMap((field) -> field.substring(prefix.length()), this::value));
	}

	private Set<String> all(String field) {
		return new LinkedHashSet<>(this.typed.getOrDefault(field, List.of()));
	}

	private String clean(String field) {
		return XlsxReader.clean(value(field));
	}

	/** Null for what is no day, which the rules tell. */
	@Nullable
	private LocalDate day(String field) {
		try {
			return LocalDate.parse(clean(field));
		}
		catch (DateTimeParseException noDay) {
			return null;
		}
	}

	@Nullable
	static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	@Nullable
	static OrganizationKind kindOf(String name) {
		return chosen(OrganizationKind.values(), name).orElse(null);
	}

	private static <T extends Enum<T>> Optional<T> chosen(T[] values, String name) {
		return Arrays.stream(values).filter((one) -> one.name().equals(name)).findFirst();
	}

}
