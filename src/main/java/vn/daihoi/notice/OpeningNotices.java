package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;
import vn.daihoi.regulation.Finding;

/**
 * The notices of openings that were given; a later one of the same congress stands above
 * the earlier.
 */
@Repository
class OpeningNotices {

	private final JdbcClient jdbc;

	private final NoticeRules rules;

	OpeningNotices(JdbcClient jdbc, NoticeRules rules) {
		this.jdbc = jdbc;
		this.rules = rules;
	}

	void add(String congress, GiveNotice notice, LocalDate recordedOn) {
		this.jdbc.sql("""
				insert into opening_notice (congress, given_on, opening_date, form, recorded_on)
				values (?, ?, ?, ?, ?)""")
			.params(congress, notice.givenOn(), notice.openingDate(), notice.form().name(), recordedOn)
			.update();
	}

	/**
	 * The last notice does not hold any more.
	 * @param reason null when it holds again
	 */
	void fall(String congress, @Nullable String reason) {
		this.jdbc.sql("""
				update opening_notice set fallen_reason = :reason
				where id = (select max(l.id) from opening_notice l where l.congress = :congress)""")
			.param("reason", reason)
			.param("congress", congress)
			.update();
	}

	Optional<OpeningNotice> last(String congress) {
		return this.jdbc.sql("""
				select congress, given_on as givenOn, opening_date as openingDate, form, recorded_on as recordedOn,
					fallen_reason as fallenReason
				from opening_notice where congress = ? order by id desc""")
			.param(congress)
			.query(OpeningNotice.class)
			.list()
			.stream()
			.findFirst();
	}

	/** Whether the last notice came early enough for the opening that it names. */
	List<Finding> check(CongressId congress) {
		return last(congress.toString())
			.map((notice) -> this.rules.checkGiven(congress, notice.givenOn(), notice.openingDate()))
			.orElse(List.of());
	}

}
