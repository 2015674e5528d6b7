package vn.daihoi.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.Reading;
import vn.daihoi.spreadsheet.XlsxReader;

/**
 * Takes organisations and members in from an Excel file: new codes are added, known ones
 * corrected, nobody is removed; all of it or nothing.
 */
@Service
class TakeDirectory {

	private final ChangeOrganizations organizations;

	private final Members members;

	TakeDirectory(ChangeOrganizations organizations, Members members) {
		this.organizations = organizations;
		this.members = members;
	}

	/**
	 * Takes a file in.
	 * @param preview only says what would change
	 * @throws Refusal 422 with everything wrong by cell; then nothing has changed
	 */
	@Transactional
	DirectoryTaken take(byte[] file, String user, boolean preview) {
		Reading reading = XlsxReader.read(file, OrganizationSheet.LAYOUT, MemberSheet.LAYOUT);
		RowsOf<Organization> tree = new RowsOf<>(reading.rows(OrganizationSheet.LAYOUT), "code",
				OrganizationSheet::read);
		RowsOf<Member> people = new RowsOf<>(reading.rows(MemberSheet.LAYOUT), "id", MemberSheet::read);
		Map<String, Organization> known = this.organizations.known();
		Map<String, Member> knownPeople = this.members.all()
			.stream()
			.collect(Collectors.toMap(Member::id, Function.identity()));
		reading.refuseIfWrong(check(tree, people, known));
		List<Change> changes = changes(tree, people, known, knownPeople);
		if (!preview) {
			this.organizations.write(List.copyOf(tree.things().values()), known);
			people.things().values().forEach((member) -> write(member, knownPeople.get(member.id())));
			this.organizations.tell(user, changes);
		}
		return DirectoryTaken.of(preview, tree.things().size() + people.things().size(), changes);
	}

	private List<Finding> check(RowsOf<Organization> tree, RowsOf<Member> people, Map<String, Organization> known) {
		Map<String, Organization> after = new HashMap<>(known);
		after.putAll(tree.things());
		OrganizationRules rules = this.organizations.rules(known, after);
		tree.things().forEach((code, organization) -> tree.beside(code, rules.check(organization)));
		people.things().forEach((id, member) -> people.beside(id, checkPlace(member, after)));
		List<Finding> findings = new ArrayList<>(tree.findings());
		findings.addAll(people.findings());
		return findings;
	}

	private static List<Finding> checkPlace(Member member, Map<String, Organization> after) {
		boolean known = after.containsKey(member.organizationCode());
		return known ? List.of() : List.of(Finding.error("MEMBER", "organizationCode",
				"chưa có tổ chức mang mã “%s”; hãy ghi mã của tổ chức đã có hoặc thêm tổ chức đó vào trang “Tổ chức”"
					.formatted(member.organizationCode()),
				""));
	}

	private static List<Change> changes(RowsOf<Organization> tree, RowsOf<Member> people,
			Map<String, Organization> known, Map<String, Member> knownPeople) {
		List<Change> changes = new ArrayList<>();
		tree.things()
			.forEach((code, wanted) -> Change
				.between(OrganizationSheet.LAYOUT, code, wanted.name(), row(known.get(code), OrganizationSheet::row),
						OrganizationSheet.row(wanted))
				.ifPresent(changes::add));
		people.things()
			.forEach((id, wanted) -> Change
				.between(MemberSheet.LAYOUT, id, wanted.fullName(), row(knownPeople.get(id), MemberSheet::row),
						MemberSheet.row(wanted))
				.ifPresent(changes::add));
		return changes;
	}

	private static <T> List<Object> row(T known, Function<T, List<Object>> write) {
		return Optional.ofNullable(known).map(write).orElse(null);
	}

	private void write(Member wanted, Member known) {
		if (known == null) {
			this.members.add(wanted);
		}
		else if (!wanted.equals(known)) {
			this.members.change(wanted);
		}
	}

}
