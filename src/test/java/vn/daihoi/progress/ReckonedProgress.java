package vn.daihoi.progress;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.Database;

/** The rows {@code progress} of a test that has written the others by hand. */
public final class ReckonedProgress {

	private ReckonedProgress() {
	}

	/** All of them as they are now. */
	public static Database in(Database database) {
		anew(database.client());
		return database;
	}

	/** The same, for a test on the whole application that has written past its rules. */
	public static void anew(JdbcClient client) {
		client.sql("delete from progress").update();
		complete(client);
	}

	/** Those that are missing. */
	public static void complete(JdbcClient client) {
		new ProgressKeeper(new KeptProgress(client)).afterSingletonsInstantiated();
	}

}
