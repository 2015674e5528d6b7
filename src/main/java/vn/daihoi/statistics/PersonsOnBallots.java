package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Whom the names on the ballots of a congress mean; minutes know names only. */
@Repository
class PersonsOnBallots {

	private final JdbcClient jdbc;

	PersonsOnBallots(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One of them.
	 *
	 * @param ageOn a day of the month by which the age counts
	 * @param reElected whether on the committee of the term that ended; null where nobody
	 * knows
	 */
	record Person(String name, String member, LocalDate ageOn, @Nullable Boolean reElected) {
	}

	/** Each name on the ballots once. */
	List<String> names(String congress) {
		return this.jdbc.sql("""
				select distinct o.name from ballot b join ballot_outcome o on o.ballot = b.id
				where b.congress = ? order by o.name""").param(congress).query(String.class).list();
	}

	/** Who were candidates, and whether they stood for another term. */
	Map<String, Boolean> candidates(String congress) {
		return this.jdbc.sql("select member_id, re_elected from candidate where congress = ?")
			.param(congress)
			.query((row, number) -> Map.entry(row.getString(1), row.getBoolean(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Keeps who is known now. Of others what was known before stays, since members move;
	 * names that stand on no ballot any more are dropped.
	 */
	void keep(String congress, List<Person> persons) {
		this.jdbc.sql("""
				delete from person_on_ballot where congress = :congress and (name in (:known) or name not in
				(select o.name from ballot b join ballot_outcome o on o.ballot = b.id where b.congress = :congress))""")
			.param("congress", congress)
			.param("known", persons.isEmpty() ? List.of("") : persons.stream().map(Person::name).toList())
			.update();
		persons.forEach((person) -> add(congress, person));
	}

	private void add(String congress, Person person) {
		this.jdbc
			.sql("insert into person_on_ballot (congress, name, member_id, age_on, re_elected) values (?, ?, ?, ?, ?)")
			.params(congress, person.name(), person.member(), person.ageOn(), person.reElected())
			.update();
	}

}
