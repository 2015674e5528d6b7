package vn.daihoi.personnel;

import org.springframework.lang.Nullable;

/**
 * A member whom the branch proposes.
 *
 * @param committee whether for a seat in the branch committee
 * @param reElected whether on the committee of the term that now ends
 * @param needsConclusion whether the competent level must first conclude on this person
 * (political history, present issues); no longer when it has found nothing against it
 * @param agreedVotes how many members agreed when the branch voted; null before
 * @param standardsConfirmed whether the branch confirmed that every standard is met
 */
public record Candidate(String congress, String memberId, String fullName, boolean committee, Post post,
		boolean reElected, boolean needsConclusion, @Nullable Integer agreedVotes, boolean standardsConfirmed) {

	/** Everything that the person is proposed for, as it stands on paper. */
	public String proposed() {
		boolean both = this.committee && this.post != Post.NONE;
		return both ? Post.NONE.label() + ", " + this.post.label().toLowerCase() : this.post.label();
	}

}
