package vn.daihoi.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Districts on PostgreSQL, each with an issued plan, 50 committees and as many congresses
 * in all states, with their deadlines; and beside them what the engine's history would
 * hold of them. Today is 2 December 2024.
 *
 * @param progress writes how far they are, as it does when the application starts
 */
record ManyDistricts(JdbcTemplate jdbc, SmartInitializingSingleton progress) {

	private static final int COMMITTEES = 50;

	/** Where a branch stands in the drawing, in their order. */
	static final String[] ACTIVITIES = { "userTask_proposeDate", "userTask_giveNotice", "userTask_draftPersonnelPlan",
			"userTask_submitDossier", "userTask_recordOpinions", "userTask_recordResult",
			"userTask_requestRatification", "userTask_ratify" };

	private static final String BRANCHES = """
			from generate_series(?, ?) d, generate_series(1, 50) u, generate_series(1, ?) b""";

	private static final String KEY = "'d' || d || '-plan/d' || d || 'u' || u || 'b' || b";

	private static final String STAGE = "((u * 7 + b * 3 + d) % 9)";

	static String plan(int district) {
		return "d" + district + "-plan";
	}

	static String issuer(int district) {
		return "d" + district;
	}

	/**
	 * Adds those from the first to the last number, each with so many congresses, and
	 * leaves the tables as PostgreSQL itself leaves them some minutes later.
	 */
	void add(int first, int last, int congresses) {
		int branches = congresses / COMMITTEES;
		organizations(first, last, branches);
		plans(first, last);
		congresses(first, last, branches);
		this.progress.afterSingletonsInstantiated();
		history(first, last, branches);
		this.jdbc.execute("vacuum analyze");
	}

	private void organizations(int first, int last, int branches) {
		String insert = "insert into organization (code, name, kind, parent_code, official_members, probationary_members) ";
		this.jdbc.update(insert + "select 'd' || d, 'Huyện ủy ' || d, 'SUPERIOR_COMMITTEE', null, 0, 0"
				+ " from generate_series(?, ?) d", first, last);
		this.jdbc
			.update(insert + "select 'd' || d || 'u' || u, 'Đảng ủy xã ' || u, 'GRASSROOTS_COMMITTEE', 'd' || d, 0, 0"
					+ " from generate_series(?, ?) d, generate_series(1, 50) u", first, last);
		this.jdbc.update(insert + "select 'd' || d || 'u' || u || 'b' || b, 'Chi bộ ấp ' || b, 'HAMLET_BRANCH',"
				+ " 'd' || d || 'u' || u, 12, 1 " + BRANCHES, first, last, branches);
	}

	private void plans(int first, int last) {
		for (int district = first; district <= last; district++) {
			this.jdbc.update(
					"insert into plan (code, title, issuer, source, number, issued_on) values"
							+ " (?, 'Kế hoạch', ?, ?, '1-KH/HU', date '2024-09-30')",
					plan(district), issuer(district), source(district));
		}
	}

	private static String source(int district) {
		try {
			return new ClassPathResource("plans/phung-hiep-2025.yaml").getContentAsString(StandardCharsets.UTF_8)
				.replace("code: phung-hiep-2025", "code: " + plan(district))
				.replace("issuer: phunghiep", "issuer: " + issuer(district));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void congresses(int first, int last, int branches) {
		this.jdbc
			.update("""
					insert into congress (id, plan_code, organization_code, unit_code, official_members, probationary_members,
						seats, opening_date)
					select %s, 'd' || d || '-plan', 'd' || d || 'u' || u || 'b' || b, 'd' || d || 'u' || u, 12, 1, 3,
						date '2024-12-01' + b %% 31 """
				.formatted(KEY) + " " + BRANCHES, first, last, branches);
		this.jdbc.update("""
				insert into milestone (congress, name, reached_on)
				select %s, m.name, date '2024-10-01' + m.at * 7
				from generate_series(?, ?) d, generate_series(1, 50) u, generate_series(1, ?) b,
					(values (1, 'DATE_ACCEPTED'), (2, 'NOTIFIED'), (3, 'DRAFT_PLAN_SENT'), (4, 'DOSSIER_SENT'),
						(5, 'PERSONNEL_AGREED'), (6, 'HELD'), (7, 'RESULT_RECORDED'), (8, 'RATIFIED')) m (at, name)
				where m.at <= %s""".formatted(KEY, STAGE), first, last, branches);
		this.jdbc
			.update("""
					insert into deadline (plan_code, organization_code, rule, due_on, computed_from, confirmed, internal,
						explanation, element, met_on)
					select 'd' || d || '-plan', 'd' || d || 'u' || u || 'b' || b, r.rule, date '2024-10-03' + r.at * 8 + b %% 9,
						date '2024-12-01', true, r.at %% 3 = 0, 'Vì sao', r.element,
						case when r.at <= %s then date '2024-10-01' + r.at * 7 end
					from generate_series(?, ?) d, generate_series(1, 50) u, generate_series(1, ?) b,
						(values (1, 'proposeDate', 'userTask_proposeDate'), (2, 'DL02', 'userTask_giveNotice'),
							(3, 'personnelPlan', 'userTask_draftPersonnelPlan'), (4, 'DL06', 'userTask_submitDossier'),
							(5, 'opinions', 'userTask_recordOpinions'), (6, 'congressResult', 'userTask_recordResult'),
							(7, 'DL08', 'userTask_requestRatification'), (8, 'DL09', 'userTask_ratify')) r (at, rule, element)
					"""
				.formatted(STAGE), first, last, branches);
	}

	private void history(int first, int last, int branches) {
		this.jdbc
			.update("""
						insert into act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_key_, proc_def_id_,
							start_time_, end_time_, state_, tenant_id_)
						select %1$s, %1$s, %1$s, %1$s, 'branchCongress', 'branchCongress:1', timestamp '2024-09-30 08:00:00',
							case when %2$s = 8 then timestamp '2024-12-01 08:00:00' end,
							case when %2$s = 8 then 'COMPLETED' else 'ACTIVE' end, 'd' || d || 'u' || u
					%3$s"""
				.formatted(KEY, STAGE, BRANCHES), first, last, branches);
		this.jdbc
			.update("""
					insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_,
						act_id_, act_type_, start_time_, end_time_, act_inst_state_)
					select a.at || ':' || %1$s, 'branchCongress', 'branchCongress:1', %1$s, %1$s, %1$s, a.id, 'userTask',
						timestamp '2024-10-01 08:00:00', case when a.at <= %2$s then timestamp '2024-10-09 08:00:00' end, 0
					from generate_series(?, ?) d, generate_series(1, 50) u, generate_series(1, ?) b,
						unnest(?::text[]) with ordinality a (id, at)
					where a.at <= %2$s + 1"""
				.formatted(KEY, STAGE), first, last, branches, "{" + String.join(",", ACTIVITIES) + "}");
		this.jdbc
			.update("""
					insert into act_hi_taskinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_,
						task_def_key_, name_, start_time_, end_time_, due_date_, tenant_id_)
					select a.at || ':' || %1$s, 'branchCongress', 'branchCongress:1', %1$s, %1$s, %1$s, a.id, 'Việc',
						timestamp '2024-10-01 08:00:00', case when a.at <= %2$s then timestamp '2024-10-09 08:00:00' end,
						timestamp '2024-10-03 08:00:00' + (a.at * 8 + b %% 9) * interval '1 day', 'd' || d || 'u' || u
					from generate_series(?, ?) d, generate_series(1, 50) u, generate_series(1, ?) b,
						unnest(?::text[]) with ordinality a (id, at)
					where a.at <= %2$s + 1"""
				.formatted(KEY, STAGE), first, last, branches, "{" + String.join(",", ACTIVITIES) + "}");
	}

}
