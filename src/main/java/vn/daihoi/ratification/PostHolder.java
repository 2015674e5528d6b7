package vn.daihoi.ratification;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.election.Election;

/**
 * Who holds a post.
 *
 * @param post as it is elected
 * @param decision the number of the decision that gave it; null where none is known
 */
public record PostHolder(String name, Election post, LocalDate since, @Nullable String decision) {

	/** What the post is called. */
	public String title() {
		return titleOf(this.post);
	}

	/** What somebody is called who holds that post. */
	public static String titleOf(Election post) {
		return ElectedPost.name(post);
	}

}
