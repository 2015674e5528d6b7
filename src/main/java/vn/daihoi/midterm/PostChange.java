package vn.daihoi.midterm;

import org.springframework.lang.Nullable;

import vn.daihoi.election.Election;
import vn.daihoi.election.Result;
import vn.daihoi.ratification.PostHolder;

/**
 * What changes for one person.
 *
 * @param from the post that the person leaves; null where there is none
 * @param to the post that the person comes to; null where the person is relieved
 * @param votes in favour, {@code base} and {@code result} of the ballot; null without one
 * @param accepted whether the committee above accepts it; null before it has decided
 * @param reason why not
 */
record PostChange(int sequence, String name, Kind kind, @Nullable Election from, @Nullable Election to,
		@Nullable Integer votes, @Nullable Integer base, @Nullable Result result, @Nullable Boolean accepted,
		@Nullable String reason) {

	/** How it comes about. */
	enum Kind {

		ELECTED("Chuẩn y kết quả bầu"), RELIEVED("Cho thôi giữ chức"), APPOINTED("Chỉ định");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

	}

	/** Whether there is something to decide on: not for who stood and lost. */
	boolean isToDecide() {
		return this.kind != Kind.ELECTED || this.result == Result.ELECTED;
	}

	/** What is decided. */
	String decision() {
		return this.kind.label;
	}

	/** The posts, as a paper names them. */
	String posts() {
		if (this.to == null) {
			return title(this.from);
		}
		return (this.from == null) ? title(this.to) : "%s (thôi giữ %s)".formatted(title(this.to), title(this.from));
	}

	static String title(Election post) {
		return PostHolder.titleOf(post);
	}

	/** {@code 18/20}, empty without a ballot. */
	String ofBase() {
		return (this.votes == null) ? "" : this.votes + "/" + this.base;
	}

}
