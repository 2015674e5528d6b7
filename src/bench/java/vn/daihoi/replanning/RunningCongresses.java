package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.congress.PlannedCongresses;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.BenchDistrict;
import vn.daihoi.plan.Plans;

/**
 * Congresses of one plan whose days are accepted, spread over December 2024: each stands
 * where its notice, its documents and its personnel are prepared at the same time, as the
 * drawing of a branch goes on from there.
 */
class RunningCongresses {

	static final String PLAN = BenchDistrict.PLAN;

	private static final LocalDate FIRST_OPENING = LocalDate.of(2024, 12, 2);

	private static final int OPENING_DAYS = 30;

	private static final int UNITS = 2;

	private static final int BRANCHES_OF_A_UNIT = 100;

	private final Plans plans;

	private final Organizations organizations;

	private final PlannedCongresses congresses;

	private final ProcessEngine engine;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	RunningCongresses(Plans plans, Organizations organizations, PlannedCongresses congresses, ProcessEngine engine,
			JdbcTemplate jdbc, TransactionTemplate transaction) {
		this.plans = plans;
		this.organizations = organizations;
		this.congresses = congresses;
		this.engine = engine;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/** Starts some, a hundred in one engine command, and makes so many of them. */
	void start(int wanted) throws Exception {
		this.transaction
			.executeWithoutResult((status) -> BenchDistrict.add(this.organizations, UNITS, BRANCHES_OF_A_UNIT));
		BenchDistrict.issue(this.plans);
		this.congresses.plan(PLAN, BenchDistrict.ISSUER);
		accept();
		IntStream.range(0, UNITS).forEach((unit) -> start("u" + unit));
		CopiedRows.multiply(this.jdbc, wanted / (UNITS * BRANCHES_OF_A_UNIT) - 1);
	}

	private void accept() {
		List<String> ids = this.jdbc.queryForList("select id from congress where plan_code = ? order by id",
				String.class, PLAN);
		this.jdbc.batchUpdate(
				"update congress set opening_date = ?,"
						+ " session = 'MORNING', venue = 'Nhà văn hóa', started = true where id = ?",
				IntStream.range(0, ids.size())
					.mapToObj(
							(number) -> new Object[] { FIRST_OPENING.plusDays(number % OPENING_DAYS), ids.get(number) })
					.toList());
	}

	private void start(String unit) {
		((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
			.execute((context) -> {
				IntStream.range(0, BRANCHES_OF_A_UNIT).forEach((branch) -> start(unit, unit + "b" + branch));
				return null;
			});
	}

	private void start(String unit, String branch) {
		this.engine.getRuntimeService()
			.createProcessInstanceByKey("branchCongress")
			.businessKey(PLAN + "/" + branch)
			.startBeforeActivity("subProcess_preparation")
			.setVariable("unit", unit)
			.setVariable("noticeWaits", false)
			.setVariable("ownGuidance", false)
			.setVariable("personnelStep", "personnelPlan")
			.setVariable("personnelAgreed", false)
			.execute();
	}

}
