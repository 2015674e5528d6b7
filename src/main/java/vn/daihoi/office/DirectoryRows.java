package vn.daihoi.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationRules;
import vn.daihoi.regulation.Finding;
import vn.daihoi.spreadsheet.Layout;
import vn.daihoi.spreadsheet.Reading;

/** What a file says of organisations, members and accounts. */
class DirectoryRows {

	final RowsOf<Organization> tree;

	final RowsOf<Person> people;

	private final Places places;

	final AccountRows accounts;

	/** The tree as it will be. */
	final Map<String, Organization> after;

	DirectoryRows(Reading reading, Map<String, Organization> known, Map<String, Person> people) {
		this.tree = new RowsOf<>(reading.rows(OrganizationSheet.LAYOUT), "code",
				(row) -> OrganizationSheet.read(row, known.get(row.text("code"))));
		this.after = new HashMap<>(known);
		this.after.putAll(this.tree.things());
		this.places = new Places(this.after.values(), people.values());
		this.people = new RowsOf<>(reading.rows(MemberSheet.LAYOUT), "id",
				(row) -> MemberSheet.read(row, people.get(row.text("id")), this.places));
		this.accounts = new AccountRows(reading.rows(AccountSheet.LAYOUT), this.after);
	}

	/** What breaks a rule, each beside its cell. */
	List<Finding> check(OrganizationRules rules) {
		this.tree.things().forEach((code, wanted) -> this.tree.beside(code, rules.check(wanted)));
		this.people.things().forEach((id, person) -> {
			this.people.beside(id, checkPlace(person.member()));
			this.people.beside(id, this.places.check(person));
		});
		List<Finding> findings = new ArrayList<>(this.tree.findings());
		findings.addAll(this.people.findings());
		findings.addAll(this.accounts.findings());
		return findings;
	}

	private List<Finding> checkPlace(Member member) {
		return this.after.containsKey(member.organizationCode()) ? List.of() : List.of(Finding.error("MEMBER",
				"organizationCode",
				"chưa có tổ chức mang mã “%s”; hãy ghi mã của tổ chức đã có hoặc thêm tổ chức đó vào trang “Tổ chức”"
					.formatted(member.organizationCode()),
				""));
	}

	/** What differs from what is known. */
	List<Change> changes(Map<String, Organization> knownTree, Map<String, Person> knownPeople) {
		List<Change> changes = new ArrayList<>();
		this.tree.things()
			.forEach((code, wanted) -> add(changes, OrganizationSheet.LAYOUT, code, wanted.name(), knownTree.get(code),
					wanted, OrganizationSheet::row));
		this.people.things()
			.forEach((id, wanted) -> add(changes, MemberSheet.LAYOUT, id, wanted.member().fullName(),
					knownPeople.get(id), wanted, MemberSheet::row));
		return changes;
	}

	private static <T> void add(List<Change> changes, Layout layout, String code, String name, T known, T wanted,
			Function<T, List<Object>> row) {
		Change.between(layout, code, name, Optional.ofNullable(known).map(row).orElse(null), row.apply(wanted))
			.ifPresent(changes::add);
	}

	/** How many organisations, members and accounts it names. */
	int size() {
		return this.tree.things().size() + this.people.things().size() + this.accounts.wanted().size();
	}

}
