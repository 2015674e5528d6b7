package vn.daihoi.office;

import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The congresses of plans that are not closed. */
@Repository
class CongressesUnderWay {

	private final JdbcClient jdbc;

	CongressesUnderWay(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The branches that hold them and the committees that direct them. */
	Set<String> organizations() {
		return this.jdbc.sql("""
				with open_congress as (
					select organization_code, unit_code from congress c where not exists (
						select 1 from plan_report r where r.plan_code = c.plan_code and r.kind = 'FINAL'))
				select organization_code from open_congress union select unit_code from open_congress""")
			.query(String.class)
			.set();
	}

}
