package vn.daihoi.report;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why what goes upward leaves without a committee or a branch. */
@Repository
class ReportAbsences {

	private final JdbcClient jdbc;

	ReportAbsences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes reasons by the code of the organisation; later ones replace them. */
	void explain(String plan, ReportKind kind, Map<String, String> reasons) {
		reasons.forEach((organization, reason) -> explain(plan, kind, organization, reason));
	}

	private void explain(String plan, ReportKind kind, String organization, String reason) {
		this.jdbc.sql("delete from report_absence where plan_code = ? and kind = ? and organization_code = ?")
			.params(plan, kind.name(), organization)
			.update();
		this.jdbc.sql("insert into report_absence (plan_code, kind, organization_code, reason) values (?, ?, ?, ?)")
			.params(plan, kind.name(), organization, reason)
			.update();
	}

	/** The reasons by the code of the organisation. */
	Map<String, String> reasons(String plan, ReportKind kind) {
		Map<String, String> reasons = new TreeMap<>();
		this.jdbc.sql("select organization_code, reason from report_absence where plan_code = ? and kind = ?")
			.params(plan, kind.name())
			.query((row) -> {
				reasons.put(row.getString(1), row.getString(2));
			});
		return reasons;
	}

}
