package vn.daihoi.midterm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.daihoi.election.Election;
import vn.daihoi.midterm.Persons.Person;
import vn.daihoi.midterm.PostChange.Kind;
import vn.daihoi.organization.Member;
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

	private static final Set<Election> OF_BRANCH = Set.of(BRANCH_COMMITTEE, SECRETARY, DEPUTY_SECRETARY);

	private static final Set<Election> OF_PARTY = Set.of(EXECUTIVE_COMMITTEE, STANDING_COMMITTEE, SECRETARY,
			DEPUTY_SECRETARY, INSPECTION_COMMITTEE, INSPECTION_HEAD);

	/** Who has one of these is a member of the committee. */
	private static final Set<Election> WITHIN_COMMITTEE = Set.of(SECRETARY, DEPUTY_SECRETARY, STANDING_COMMITTEE);

	private final boolean branch;

	private final List<PostHolder> holders;

	private final List<Member> members;

	private final String clause;

	/**
	 * Knows one organisation.
	 * @param holders who holds its posts now; none where that is not known
	 * @param members of a branch
	 * @param clause what elections are governed by
	 */
	ChangeRules(boolean branch, List<PostHolder> holders, List<Member> members, String clause) {
		this.branch = branch;
		this.holders = holders;
		this.members = members;
		this.clause = clause;
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
		all.forEach((one) -> {
			checkPosts(one, findings);
			checkMember(one, findings);
			checkFrom(one, findings);
		});
		decided.forEach((one) -> checkTo(one, decided, findings));
		return findings;
	}

	private void checkPosts(Person one, List<Finding> findings) {
		PostChange change = one.change();
		Set<Election> known = this.branch ? OF_BRANCH : OF_PARTY;
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

	private void checkMember(Person one, List<Finding> findings) {
		List<Member> named = this.members.stream()
			.filter((member) -> member.fullName().equals(one.change().name()))
			.toList();
		if (one.change().kind() != Kind.RELIEVED && named.size() == 1 && !named.get(0).official()) {
			findings.add(error(one, "name",
					"%s là đảng viên dự bị, không được ứng cử, giữ chức danh cấp ủy; hãy bỏ tên khỏi danh sách"
						.formatted(one.change().name())));
		}
	}

	private void checkFrom(Person one, List<Finding> findings) {
		PostChange change = one.change();
		if (change.from() != null && !this.holders.isEmpty() && !holds(change.name(), change.from())) {
			findings.add(error(one, "from", "%s hiện không giữ chức danh %s; hãy chọn đúng chức danh đang giữ"
				.formatted(change.name(), PostChange.title(change.from()).toLowerCase())));
		}
	}

	private void checkTo(Person one, List<Person> decided, List<Finding> findings) {
		PostChange change = one.change();
		if (change.to() == null) {
			return;
		}
		String title = PostChange.title(change.to()).toLowerCase();
		if (holds(change.name(), change.to())) {
			findings.add(error(one, "name",
					"%s đang giữ chức danh %s rồi; hãy bỏ dòng này".formatted(change.name(), title)));
		}
		if (decided.stream().anyMatch((other) -> other != one && isSame(other, one))) {
			findings.add(error(one, "name",
					"%s ghi hai lần cho chức danh %s; hãy bỏ một dòng".formatted(change.name(), title)));
		}
		checkCommittee(one, decided, findings);
		checkOnePost(one, decided, findings);
	}

	private static boolean isSame(Person other, Person one) {
		return other.change().name().equals(one.change().name()) && other.change().to() == one.change().to();
	}

	/**
	 * A post of one person has one holder: whoever has it now leaves with this change.
	 */
	private void checkOnePost(Person one, List<Person> decided, List<Finding> findings) {
		Election post = one.change().to();
		if (!post.isOnePost()) {
			return;
		}
		this.holders.stream()
			.filter((holder) -> holder.post() == post && !holder.name().equals(one.change().name()))
			.filter((holder) -> decided.stream().noneMatch((other) -> leaves(other, holder.name(), post)))
			.forEach((holder) -> findings
				.add(error(one, "name", "%s đang là %s; hãy ghi thêm đồng chí ấy thôi giữ chức, hoặc sửa chức danh"
					.formatted(holder.title(), holder.name()))));
		if (decided.stream().filter((other) -> other.change().to() == post).count() > 1) {
			findings.add(error(one, "name",
					"Chỉ có 01 %s; hãy để một người".formatted(PostChange.title(post).toLowerCase())));
		}
	}

	private static boolean leaves(Person other, String name, Election post) {
		return other.change().from() == post && other.change().name().equals(name);
	}

	private void checkCommittee(Person one, List<Person> decided, List<Finding> findings) {
		Election committee = this.branch ? BRANCH_COMMITTEE : EXECUTIVE_COMMITTEE;
		boolean known = this.holders.stream().anyMatch((holder) -> holder.post() == committee);
		String name = one.change().name();
		boolean member = holds(name, committee) && decided.stream().noneMatch((other) -> leaves(other, name, committee))
				|| decided.stream()
					.anyMatch((other) -> other.change().to() == committee && other.change().name().equals(name));
		if (known && !member && WITHIN_COMMITTEE.contains(one.change().to())) {
			findings.add(error(one, "name",
					"%s không phải %s nên không thể là %s; hãy bầu bổ sung hoặc đề nghị chỉ định vào cấp ủy trước, hay chọn người khác"
						.formatted(name, PostChange.title(committee).toLowerCase(),
								PostChange.title(one.change().to()).toLowerCase())));
		}
	}

	private boolean holds(String name, Election post) {
		return this.holders.stream().anyMatch((one) -> one.post() == post && one.name().equals(name));
	}

	private Finding error(Person one, String field, String text) {
		return Finding.error("MID_TERM", one.field() + "." + field, text, this.clause);
	}

}
