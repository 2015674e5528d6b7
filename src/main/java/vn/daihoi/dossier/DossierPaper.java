package vn.daihoi.dossier;

import org.springframework.lang.Nullable;

/**
 * One paper of a branch's personnel dossier.
 *
 * @param item its id in the plan
 * @param reason why the committee handed it back; null otherwise
 */
record DossierPaper(String congress, String item, State state, @Nullable String reason) {

	/** Where a paper stands. */
	enum State {

		/** Asked of the branch. */
		ASKED,

		/** Handed in and waiting for the committee. */
		SENT,

		/** Found right by the committee. */
		ACCEPTED,

		/** Handed back with a reason, and asked again. */
		RETURNED

	}

	/** Whether the branch still has to do something about it. */
	boolean isAsked() {
		return this.state == State.ASKED || this.state == State.RETURNED;
	}

}
