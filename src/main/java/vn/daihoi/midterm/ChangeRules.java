package vn.daihoi.midterm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.daihoi.election.Election;
import vn.daihoi.midterm.Persons.Person;
import vn.daihoi.midterm.PostChange.Kind;
import vn.daihoi.ratification.PostHolder;
import vn.daihoi.regulation.Finding;

import static vn.daihoi.election.Election.BRANCH_COMMITTEE;
import static vn.daihoi.election.Election.DEPUTY_SECRETARY;
import static vn.daihoi.election.Election.EXECUTIVE_COMMITTEE;
import static vn.daihoi.election.Election.INSPECTION_COMMITTEE;
import static vn.daihoi.election.Election.INSPECTION_HEAD;
import static vn.daihoi.election.Election.SECRETARY;
import static vn.daihoi.election.Election.STANDING_COMMITTEE;

/**
 * Who may come to which post between two congresses, as far as it is known who holds them
 * now.
 */
class ChangeRules {

	private static final List<Election> OF_BRANCH = List.of(BRANCH_COMMITTEE, SECRETARY, DEPUTY_SECRETARY);

	private static final List<Election> OF_PARTY = List.of(EXECUTIVE_COMMITTEE, STANDING_COMMITTEE, SECRETARY,
			DEPUTY_SECRETARY, INSPECTION_COMMITTEE, INSPECTION_HEAD);

	private final boolean branch;

	private final PostRules posts;

	private final String clause;

	/**
	 * Knows one organisation.
	 * @param holders who holds its posts now; none where that is not known
	 * @param clause what elections are governed by
	 */
	ChangeRules(boolean branch, List<PostHolder> holders, String clause) {
		this.branch = branch;
		this.posts = new PostRules(branch ? BRANCH_COMMITTEE : EXECUTIVE_COMMITTEE, holders, clause);
		this.clause = clause;
	}

	/** The posts of a branch or of a party organisation, in their order. */
	static List<Election> posts(boolean branch) {
		return branch ? OF_BRANCH : OF_PARTY;
	}

	/** What is wrong with a meeting that cannot have been on that day. */
	static List<Finding> checkDay(LocalDate heldOn, LocalDate today) {
		return heldOn.isAfter(today)
				? List.of(Finding.error("MID_TERM", "heldOn", "Cuộc họp chưa diễn ra; chỉ ghi sau khi họp", ""))
				: List.of();
	}

	/**
	 * What is wrong.
	 * @param all everybody of whom the meeting spoke
	 * @param decided those of them whom something changes for
	 */
	List<Finding> check(List<Person> all, List<Person> decided) {
		List<Finding> findings = new ArrayList<>();
		all.forEach((one) -> checkPosts(one, findings));
		findings.addAll(this.posts.check(all, decided));
		return findings;
	}

	private void checkPosts(Person one, List<Finding> findings) {
		PostChange change = one.change();
		List<Election> known = posts(this.branch);
		if (change.kind() == Kind.RELIEVED ? change.from() == null : change.to() == null) {
			findings.add(error(one, (change.kind() == Kind.RELIEVED) ? "from" : "to",
					"Chưa chọn chức danh của %s; hãy chọn".formatted(change.name())));
		}
		if (change.to() != null && !known.contains(change.to())
				|| change.from() != null && !known.contains(change.from())) {
			findings.add(error(one, "name", "%s không có chức danh này; hãy chọn lại chức danh của %s"
				.formatted(this.branch ? "Chi bộ" : "Đảng bộ", change.name())));
		}
		if (change.name().isEmpty()) {
			findings.add(error(one, "name", "Chưa ghi họ và tên; hãy ghi đủ"));
		}
	}

	private Finding error(Person one, String field, String text) {
		return Finding.error("MID_TERM", one.field() + "." + field, text, this.clause);
	}

}
