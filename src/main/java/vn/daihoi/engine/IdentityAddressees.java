package vn.daihoi.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.daihoi.mail.Addressee;
import vn.daihoi.mail.Addressees;

/** People and their addresses as the engine's identity service keeps them. */
@Component
class IdentityAddressees implements Addressees {

	private static final String PERSON = "u.id_, u.first_, u.last_, u.email_";

	private final JdbcClient jdbc;

	private final ObjectProvider<IdentityService> identity;

	private final ObjectProvider<WithoutChecks> engine;

	IdentityAddressees(JdbcClient jdbc, ObjectProvider<IdentityService> identity,
			ObjectProvider<WithoutChecks> engine) {
		this.jdbc = jdbc;
		this.identity = identity;
		this.engine = engine;
	}

	@Override
	public Map<String, List<Addressee>> of(Collection<String> recipients) {
		return recipients.isEmpty() ? Map.of()
				: this.jdbc
					.sql("""
							select m.group_id_ as recipient, %1$s from act_id_membership m join act_id_user u on u.id_ = m.user_id_
							where m.group_id_ in (:recipients)
							union select u.id_ as recipient, %1$s from act_id_user u where u.id_ in (:recipients)"""
						.formatted(PERSON))
					.param("recipients", recipients)
					.query((row, number) -> Map.entry(row.getString("recipient"), addressee(row)))
					.list()
					.stream()
					.collect(Collectors.groupingBy(Map.Entry::getKey,
							Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static Addressee addressee(ResultSet row) throws SQLException {
		String name = Stream.of(row.getString("first_"), row.getString("last_"))
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(" "));
		String address = row.getString("email_");
		return new Addressee(row.getString("id_"), name, (address == null) ? "" : address.strip());
	}

	@Override
	public Optional<Addressee> find(String user) {
		return this.jdbc.sql("select " + PERSON + " from act_id_user u where u.id_ = ?")
			.param(user)
			.query((row, number) -> addressee(row))
			.optional();
	}

	@Override
	public List<String> groups(String user) {
		return this.jdbc.sql("select group_id_ from act_id_membership where user_id_ = ?")
			.param(user)
			.query(String.class)
			.list();
	}

	@Override
	public void move(String user, String address) {
		this.engine.getObject().run(() -> {
			User person = this.identity.getObject().createUserQuery().userId(user).singleResult();
			person.setEmail(address);
			this.identity.getObject().saveUser(person);
		});
	}

}
