package vn.daihoi.production;

import vn.daihoi.production.Passwords.Weakness;

/** Stops a start in production that would be unsafe. */
class UnsafeStart extends RuntimeException {

	private final String action;

	UnsafeStart(String vietnamese, String english, String action) {
		super(vietnamese + System.lineSeparator() + english);
		this.action = action;
	}

	/** A password, read from an environment variable, that may not guard production. */
	static UnsafeStart weak(String vietnamese, String english, Weakness weakness, String variable) {
		return new UnsafeStart("Không khởi động: mật khẩu " + vietnamese + " " + weakness.vietnamese() + ".",
				"Not started: the password of " + english + " " + weakness.english() + ".",
				"%s = … (ít nhất %d ký tự / at least %d characters)".formatted(variable, Passwords.SHORTEST,
						Passwords.SHORTEST));
	}

	/** What the person who starts it can do. */
	String action() {
		return this.action;
	}

}
