package vn.daihoi.task;

import java.time.OffsetDateTime;

/**
 * What was typed into a form and not yet sent.
 *
 * @param page the open page in which it was typed, the same person may have several
 * @param revision the how manieth draft of its task it is
 */
record FormDraft(String content, String page, int revision, String savedBy, OffsetDateTime savedAt) {

	/** Nothing was typed yet. */
	static final FormDraft NONE = new FormDraft("null", "", 0, "", OffsetDateTime.MIN);

	/** Whether it came from elsewhere after {@code page} last saw the draft. */
	boolean isUnseen(String page, int seen) {
		return this.revision > seen && !this.page.equals(page);
	}

}
