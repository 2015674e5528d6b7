package vn.daihoi.mail;

/** How far a mail has come. */
enum MailState {

	WAITING("đang chờ gửi"),

	/** Claimed by the postman, who is talking to the server or died while he did. */
	SENDING("đang gửi"),

	SENT("đã gửi"),

	/** The address takes no mail. */
	REFUSED("địa chỉ không nhận được thư"),

	/** Given up. */
	FAILED("không gửi được");

	private final String words;

	MailState(String words) {
		this.words = words;
	}

	String words() {
		return this.words;
	}

}
