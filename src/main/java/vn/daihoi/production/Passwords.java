package vn.daihoi.production;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which passwords may guard production. */
final class Passwords {

	/** The fewest characters. */
	static final int SHORTEST = 12;

	private static final Set<String> KNOWN = Set.of("daihoidaihoi", "quantriquantri", "postgrespostgres",
			"123456789012", "matkhaumatkhau", "passwordpassword", "administrator");

	private Passwords() {
	}

	/** What is wrong with a password; empty when nothing is. */
	static Optional<Weakness> weakness(String password) {
		if (password == null || password.isBlank()) {
			return Optional.of(Weakness.MISSING);
		}
		if (password.length() < SHORTEST) {
			return Optional.of(Weakness.SHORT);
		}
		return isKnown(password) ? Optional.of(Weakness.KNOWN) : Optional.empty();
	}

	private static boolean isKnown(String password) {
		return KNOWN.contains(password.toLowerCase(Locale.ROOT)) || password.chars().distinct().count() < 4;
	}

	/** What is wrong, in Vietnamese and in English. */
	enum Weakness {

		MISSING("chưa được đặt", "is not set"),

		SHORT("ngắn hơn " + SHORTEST + " ký tự", "has fewer than " + SHORTEST + " characters"),

		KNOWN("là mật khẩu ai cũng đoán được", "is one that anybody guesses");

		private final String vietnamese;

		private final String english;

		Weakness(String vietnamese, String english) {
			this.vietnamese = vietnamese;
			this.english = english;
		}

		String vietnamese() {
			return this.vietnamese;
		}

		String english() {
			return this.english;
		}

	}

}
