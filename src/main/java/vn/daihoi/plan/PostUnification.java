package vn.daihoi.plan;

import java.util.List;
import java.util.Locale;

import vn.daihoi.organization.OrganizationKind;

/**
 * Which post the secretary of a branch also holds, where it can be done.
 *
 * @param fallback the post that may take its place; null where the plan names none
 * @param preferredPosts how posts begin that count as the preferred one; empty where it
 * has one name only
 * @param fallbackPosts the same for the fallback
 */
public record PostUnification(List<OrganizationKind> kinds, String preferred, @MayBeAbsent String fallback,
		@MayBeAbsent List<String> preferredPosts, @MayBeAbsent List<String> fallbackPosts, String clause) {

	/** Whether who holds this post is whom the plan wishes for. */
	public boolean isPreferred(String post) {
		return begins(post, this.preferredPosts.isEmpty() ? List.of(this.preferred) : this.preferredPosts);
	}

	/** Whether the plan lets who holds this post take the place. */
	public boolean isFallback(String post) {
		return this.fallback != null
				&& begins(post, this.fallbackPosts.isEmpty() ? List.of(this.fallback) : this.fallbackPosts);
	}

	private static boolean begins(String post, List<String> names) {
		String lower = post.toLowerCase(Locale.ROOT);
		return names.stream().anyMatch((name) -> lower.startsWith(name.toLowerCase(Locale.ROOT)));
	}

}
