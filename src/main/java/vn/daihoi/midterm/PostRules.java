package vn.daihoi.midterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.daihoi.election.Election;
import vn.daihoi.midterm.Persons.Person;
import vn.daihoi.ratification.PostHolder;
import vn.daihoi.regulation.Finding;

import static vn.daihoi.election.Election.DEPUTY_SECRETARY;
import static vn.daihoi.election.Election.SECRETARY;
import static vn.daihoi.election.Election.STANDING_COMMITTEE;

/**
 * Whether a change fits those who hold the posts now: nobody leaves a post that the
 * person does not hold, a post of one person has one holder, and who leads is a member of
 * the committee. Says nothing where nobody knows who holds the posts.
 */
class PostRules {

	/** Who has one of these is a member of the committee. */
	private static final Set<Election> WITHIN_COMMITTEE = Set.of(SECRETARY, DEPUTY_SECRETARY, STANDING_COMMITTEE);

	private final Election committee;

	private final List<PostHolder> holders;

	private final String clause;

	/**
	 * Knows one organisation.
	 * @param committee what its committee is
	 * @param holders who holds its posts now; none where that is not known
	 */
	PostRules(Election committee, List<PostHolder> holders, String clause) {
		this.committee = committee;
		this.holders = holders;
		this.clause = clause;
	}

	/**
	 * What is wrong.
	 * @param all everybody of whom a meeting spoke
	 * @param decided those of them whom something changes for
	 */
	List<Finding> check(List<Person> all, List<Person> decided) {
		List<Finding> findings = new ArrayList<>();
		all.forEach((one) -> checkFrom(one, findings));
		decided.forEach((one) -> {
			checkTo(one, decided, findings);
			checkLeaving(one, decided, findings);
		});
		return findings;
	}

	/** Who leaves the committee leads it no longer. */
	private void checkLeaving(Person one, List<Person> decided, List<Finding> findings) {
		String name = one.change().name();
		if (one.change().from() != this.committee) {
			return;
		}
		WITHIN_COMMITTEE.stream()
			.filter((post) -> holds(name, post) && decided.stream().noneMatch((other) -> leaves(other, name, post)))
			.forEach((post) -> findings
				.add(error(one, "from", "%s còn giữ chức danh %s; hãy ghi thêm thôi giữ chức danh ấy".formatted(name,
						PostChange.title(post).toLowerCase()))));
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
		if (decided.stream().anyMatch((other) -> leaves(other, change.name(), change.to()))) {
			findings.add(error(one, "name", "%s vừa thôi giữ vừa nhận chức danh %s; hãy bỏ một trong hai dòng"
				.formatted(change.name(), title)));
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
		boolean known = this.holders.stream().anyMatch((holder) -> holder.post() == this.committee);
		String name = one.change().name();
		boolean member = holds(name, this.committee)
				&& decided.stream().noneMatch((other) -> leaves(other, name, this.committee))
				|| decided.stream()
					.anyMatch((other) -> other.change().to() == this.committee && other.change().name().equals(name));
		if (known && !member && WITHIN_COMMITTEE.contains(one.change().to())) {
			findings.add(error(one, "name",
					"%s không phải %s nên không thể là %s; hãy bầu bổ sung hoặc đề nghị chỉ định vào cấp ủy trước, hay chọn người khác"
						.formatted(name, PostChange.title(this.committee).toLowerCase(),
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
