package vn.daihoi.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.Organization;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.Reading;
import vn.daihoi.spreadsheet.XlsxReader;

/**
 * Takes organisations, members and accounts in from an Excel file: new codes are added,
 * known ones corrected, nobody is removed; all of it or nothing.
 */
@Service
class TakeDirectory {

	private final ChangeOrganizations organizations;

	private final People people;

	private final TakeAccounts accounts;

	TakeDirectory(ChangeOrganizations organizations, People people, TakeAccounts accounts) {
		this.organizations = organizations;
		this.people = people;
		this.accounts = accounts;
	}

	/**
	 * Takes a file in.
	 * @param preview only says what would change
	 * @throws Refusal 422 with everything wrong by cell; then nothing has changed
	 */
	@Transactional
	DirectoryTaken take(byte[] file, Administrator administrator, boolean preview) {
		Reading reading = XlsxReader.read(file, OrganizationSheet.LAYOUT, MemberSheet.LAYOUT, AccountSheet.LAYOUT);
		Map<String, Organization> known = this.organizations.known();
		Map<String, Person> knownPeople = this.people.known();
		DirectoryRows rows = new DirectoryRows(reading, known, knownPeople);
		List<Change> changes = new ArrayList<>(rows.changes(known, knownPeople));
		changes.addAll(this.accounts.changes(rows.accounts, administrator));
		reading.refuseIfWrong(rows.check(this.organizations.rules(known, rows.after)));
		if (!preview) {
			this.organizations.write(List.copyOf(rows.tree.things().values()), known);
			rows.people.things().forEach((id, person) -> this.people.write(person, knownPeople.get(id)));
			this.accounts.write(rows.accounts.wanted().values(), rows.after);
			this.organizations.tell(administrator.user(), changes);
		}
		return DirectoryTaken.of(preview, rows.size(), changes);
	}

}
