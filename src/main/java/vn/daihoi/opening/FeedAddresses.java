package vn.daihoi.opening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The secret parts of the addresses under which calendar programs read a person's
 * calendar. Each is known to that person alone: kept is only its digest.
 */
@Repository
class FeedAddresses {

	private static final int BYTES = 32;

	private final JdbcClient jdbc;

	private final SecureRandom random = new SecureRandom();

	FeedAddresses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A new one, in letters and digits of an address; the one before opens nothing any
	 * more.
	 */
	String renew(String user, LocalDate today) {
		byte[] secret = new byte[BYTES];
		this.random.nextBytes(secret);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		remove(user);
		this.jdbc.sql("insert into calendar_feed (user_id, digest, made_on) values (?, ?, ?)")
			.params(user, digest(token), today)
			.update();
		return token;
	}

	/** From now on nothing opens the person's calendar. */
	void remove(String user) {
		this.jdbc.sql("delete from calendar_feed where user_id = ?").param(user).update();
	}

	/** Since when the person has one; empty without. */
	Optional<LocalDate> since(String user) {
		return this.jdbc.sql("select made_on from calendar_feed where user_id = ?")
			.param(user)
			.query(LocalDate.class)
			.optional();
	}

	/** Whose calendar it opens; empty when it opens none. */
	Optional<String> owner(String token) {
		return this.jdbc.sql("select user_id from calendar_feed where digest = ?")
			.param(digest(token))
			.query(String.class)
			.optional();
	}

	private static String digest(String token) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
