package vn.daihoi.dossier;

import org.springframework.lang.Nullable;

/**
 * A paper that is asked of a branch now.
 *
 * @param item its id in the plan
 * @param reason why the committee handed it back; null otherwise
 * @param note how far the committee's office has come with it; null when it does not ask
 * for it
 */
record AskedPaper(String item, String name, boolean required, String clause, @Nullable String reason,
		@Nullable String note) {

	static AskedPaper of(OwedPaper paper, @Nullable String reason) {
		return new AskedPaper(paper.id(), paper.name(), paper.required(), paper.clause(), reason, null);
	}

	/** The same, which the committee's office asks for on the branch's behalf. */
	AskedPaper onBehalf(String note) {
		return new AskedPaper(this.item, this.name, false, this.clause, this.reason, note);
	}

}
