package vn.daihoi.agenda;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who does what at the congresses. */
@Repository
public class AgendaDuties {

	private final JdbcClient jdbc;

	AgendaDuties(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One person's duty. */
	public record Assigned(Duty duty, String memberId, String fullName) {
	}

	/** Writes who does what; what was written before is gone. */
	void assign(String congress, Map<Duty, List<String>> duties) {
		this.jdbc.sql("delete from agenda_duty where congress = ?").param(congress).update();
		duties.forEach((duty,
				members) -> members.forEach((member) -> this.jdbc
					.sql("insert into agenda_duty (congress, duty, member_id) values (?, ?, ?)")
					.params(congress, duty.name(), member)
					.update()));
	}

	/** By duty. */
	public List<Assigned> of(String congress) {
		return this.jdbc.sql("""
				select d.duty, d.member_id, m.full_name from agenda_duty d join member m on m.id = d.member_id
				where d.congress = ? order by d.duty, d.member_id""").param(congress).query(Assigned.class).list();
	}

}
