package vn.daihoi.registration;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How branches went on when something came between; only ever added. */
@Repository
class Handlings {

	private final JdbcClient jdbc;

	Handlings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(String congress, ChooseHandling handling, LocalDate chosenOn) {
		this.jdbc.sql("""
				insert into handling (congress, choice, document_number, document_date, reason, chosen_on)
				values (?, ?, ?, ?, ?, ?)""")
			.params(congress, handling.choice().name(), handling.number(), handling.documentDate(), handling.reason(),
					chosenOn)
			.update();
	}

	/** Oldest first. */
	List<ChooseHandling> of(String congress) {
		return this.jdbc.sql(
				"select choice, document_number as number, document_date, reason from handling where congress = ? order by id")
			.param(congress)
			.query(ChooseHandling.class)
			.list();
	}

}
