package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;

/** What visits found and the visited have not mended yet. */
@Repository
public class Shortcomings {

	private final JdbcClient jdbc;

	Shortcomings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of a committee or branch itself, the most urgent first. */
	List<Shortcoming> of(CongressId visited) {
		return this.jdbc.sql("""
				select id, visited_on as visitedOn, visitor, finding, mend_by as mendBy from inspection_visit
				where plan_code = ? and organization_code = ? and mend_by is not null and mended_on is null
				order by mend_by, id""").params(visited.plan(), visited.organization()).query(Shortcoming.class).list();
	}

	/** Before which day the most urgent is to be mended; empty when nothing is. */
	public Optional<LocalDate> mostUrgent(CongressId visited) {
		return of(visited).stream().map(Shortcoming::mendBy).findFirst();
	}

	void mend(long visit, LocalDate day, String how) {
		this.jdbc.sql("update inspection_visit set mended_on = ?, mended_how = ? where id = ?")
			.params(day, how, visit)
			.update();
	}

}
