package vn.daihoi.mail;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people want to be told, and which addresses take no mail. */
@Repository
class MailWishes {

	private final JdbcClient jdbc;

	private final OneRow row;

	MailWishes(JdbcClient jdbc, OneRow row) {
		this.jdbc = jdbc;
		this.row = row;
	}

	/** Whoever chose nothing is told once a day. */
	Delivery of(String user) {
		return chosen(List.of(user)).getOrDefault(user, Delivery.DAILY);
	}

	/** Only those who chose. */
	Map<String, Delivery> chosen(Collection<String> users) {
		return users.isEmpty() ? Map.of()
				: this.jdbc.sql("select user_id, delivery from mail_wish where user_id in (:users)")
					.param("users", users)
					.query((row, number) -> Map.entry(row.getString(1), Delivery.valueOf(row.getString(2))))
					.list()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void choose(String user, Delivery delivery) {
		this.row.write(
				() -> this.jdbc.sql("update mail_wish set delivery = ? where user_id = ?")
					.params(delivery.name(), user)
					.update(),
				() -> this.jdbc.sql("insert into mail_wish (user_id, delivery) values (?, ?)")
					.params(user, delivery.name())
					.update());
	}

	/** Those of these addresses that a server has refused for good. */
	Set<String> refused(Collection<String> addresses) {
		return addresses.isEmpty() ? Set.of()
				: Set.copyOf(this.jdbc.sql("select address from mail_refused_address where address in (:addresses)")
					.param("addresses", addresses)
					.query(String.class)
					.list());
	}

	/** Why an address takes no mail; empty when it does. */
	Optional<String> refusal(String address) {
		return this.jdbc.sql("select reason from mail_refused_address where address = ?")
			.param(address)
			.query(String.class)
			.optional();
	}

	void refuse(String address, String reason, OffsetDateTime moment) {
		this.row.write(
				() -> this.jdbc.sql("update mail_refused_address set reason = ?, refused_at = ? where address = ?")
					.params(reason, moment, address)
					.update(),
				() -> this.jdbc.sql("insert into mail_refused_address (address, reason, refused_at) values (?, ?, ?)")
					.params(address, reason, moment)
					.update());
	}

	/** It is tried again. */
	void forgive(String address) {
		this.jdbc.sql("delete from mail_refused_address where address = ?").param(address).update();
	}

}
