package vn.daihoi.mail;

/**
 * What came of trying to send a mail.
 *
 * @param words why, in the middle of a Vietnamese sentence; empty when it was sent
 * @param detail what the log tells besides
 */
record Answer(Kind kind, String words, String detail) {

	static final Answer SENT = new Answer(Kind.SENT, "");

	private static final int LONGEST = 480;

	Answer(Kind kind, String words) {
		this(kind, words, "");
	}

	Answer {
		words = (words.length() > LONGEST) ? words.substring(0, LONGEST) + "…" : words;
	}

	/** Whose trouble it is. */
	enum Kind {

		/** The server has it. */
		SENT,

		/** The address takes no mail, now and later. */
		ADDRESS_REFUSED,

		/** This mail is not taken, now and later. */
		MAIL_REFUSED,

		/** This mail is not taken now. */
		LATER,

		/** The server cannot be spoken with; it has no mail of this attempt. */
		BROKEN,

		/** The same, and it may have the mail. */
		BROKEN_UNSURE

	}

	boolean isBroken() {
		return this.kind == Kind.BROKEN || this.kind == Kind.BROKEN_UNSURE;
	}

}
