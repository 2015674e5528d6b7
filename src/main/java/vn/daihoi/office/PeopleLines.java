package vn.daihoi.office;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.Nullable;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Role;
import vn.daihoi.ratification.PostHolder;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.reorganization.Assignments.Held;
import vn.daihoi.reorganization.Assignments.Post;
import vn.daihoi.reorganization.MoveEffect;
import vn.daihoi.reorganization.Reorganization;
import vn.daihoi.signin.Accounts;

/** Who may be assigned to one of those that there are after a decision. */
@Component
class PeopleLines {

	private final Members members;

	private final PostHolders holders;

	private final Accounts accounts;

	PeopleLines(Members members, PostHolders holders, Accounts accounts) {
		this.members = members;
		this.holders = holders;
		this.accounts = accounts;
	}

	/**
	 * Somebody, or what somebody holds.
	 *
	 * @param field in which it is chosen where this goes
	 */
	record Line(String field, String name, String detail) {
	}

	/** The members of one that is split. */
	List<Line> members(Reorganization move) {
		return ofSplit(move).flatMap((code) -> this.members.of(code).stream())
			.map((one) -> new Line("member." + one.id(), one.fullName(), kind(one)))
			.toList();
	}

	private static Stream<String> ofSplit(Reorganization move) {
		return (move.kind() == MoveKind.SPLIT) ? move.former().stream() : Stream.of();
	}

	private static String kind(Member one) {
		return one.id() + ", " + (one.official() ? "chính thức" : "dự bị");
	}

	/** What it is called where those go who are not assigned; null without one. */
	@Nullable
	String home(Reorganization move, MoveEffect effect) {
		return Stream
			.concat(ofSplit(move).filter((code) -> !effect.ending().contains(code)),
					Stream.ofNullable(effect.ending().isEmpty() ? null : move.successor()))
			.findFirst()
			.map(effect::name)
			.orElse(null);
	}

	/** Who holds a post there when it is split. */
	List<Line> posts(Reorganization move) {
		return ofSplit(move)
			.flatMap((code) -> this.holders.on(move.effectiveOn(), code).stream().map((one) -> line(code, one)))
			.toList();
	}

	private static Line line(String organization, PostHolder one) {
		return new Line("post." + new Post(organization, one.post(), one.name()).key(), one.name(), one.title());
	}

	/** The roles in one that is split, and in those that end. */
	List<Line> roles(Reorganization move, MoveEffect effect) {
		List<String> organizations = Stream.concat(ofSplit(move), effect.ending().stream()).distinct().toList();
		return this.accounts.all()
			.stream()
			.flatMap((account) -> account.groups()
				.stream()
				.filter((group) -> group.contains(":")
						&& organizations.contains(group.substring(0, group.indexOf(':'))))
				.map((group) -> line(account, group, effect)))
			.sorted(Comparator.comparing(Line::field))
			.toList();
	}

	private static Line line(Accounts.Account account, String group, MoveEffect effect) {
		String[] parts = group.split(":");
		return new Line("role." + new Held(group, account.id()).key(),
				"%s (%s)".formatted(account.name(), account.id()),
				Role.ofSuffix(parts[1]).label() + " – " + effect.name(parts[0]));
	}

}
