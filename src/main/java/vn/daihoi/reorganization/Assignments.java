package vn.daihoi.reorganization;

import java.util.Map;
import java.util.stream.Stream;

import vn.daihoi.election.Election;

/**
 * Who goes to which organisation, as far as somebody chose it: each map leads to the code
 * of one of those that there are afterwards.
 *
 * @param members by the ids of members
 * @param posts by {@link Post#key()}
 * @param roles by {@link Held#key()}
 */
public record Assignments(Map<String, String> members, Map<String, String> posts, Map<String, String> roles) {

	/** Nobody was assigned. */
	public static final Assignments NONE = new Assignments(Map.of(), Map.of(), Map.of());

	public Assignments {
		members = Map.copyOf(members);
		posts = Map.copyOf(posts);
		roles = Map.copyOf(roles);
	}

	/** A post that somebody holds in an organisation. */
	public record Post(String organization, Election post, String name) {

		/** {@code hh03/SECRETARY/Nguyễn Văn A}. */
		public String key() {
			return "%s/%s/%s".formatted(this.organization, this.post.name(), this.name);
		}

		static Post of(String key) {
			String[] parts = key.split("/", 3);
			return new Post(parts[0], Election.valueOf(parts[1]), parts[2]);
		}

	}

	/** A role that an account holds. */
	public record Held(String group, String account) {

		/** {@code hh03:secretary/chibo.hh03}. */
		public String key() {
			return this.group + "/" + this.account;
		}

		static Held of(String key) {
			int slash = key.indexOf('/');
			return new Held(key.substring(0, slash), key.substring(slash + 1));
		}

		String organization() {
			return this.group.substring(0, this.group.indexOf(':'));
		}

		/** The same role there. */
		String at(String organization) {
			return organization + this.group.substring(this.group.indexOf(':'));
		}

	}

	boolean isEmpty() {
		return this.members.isEmpty() && this.posts.isEmpty() && this.roles.isEmpty();
	}

	/** Where anybody goes. */
	Stream<String> targets() {
		return Stream.of(this.members, this.posts, this.roles).flatMap((chosen) -> chosen.values().stream());
	}

}
