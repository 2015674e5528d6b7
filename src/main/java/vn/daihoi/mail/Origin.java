package vn.daihoi.mail;

/** What a line of a mail comes from; each is told a person once. */
public enum Origin {

	NOTICE, TASK

}
