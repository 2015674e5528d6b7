package vn.daihoi.replanning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.congress.PlannedCongresses;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.Plans;

/**
 * Congresses of one plan whose days are accepted, spread over December 2024: each stands
 * where its notice, its documents and its personnel are prepared at the same time, as the
 * drawing of a branch goes on from there.
 */
class RunningCongresses {

	static final String PLAN = "bench-plan";

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
		this.transaction.executeWithoutResult((status) -> addOrganizations());
		issuePlan();
		this.congresses.plan(PLAN, "bench");
		accept();
		IntStream.range(0, UNITS).forEach((unit) -> start("u" + unit));
		CopiedRows.multiply(this.jdbc, wanted / (UNITS * BRANCHES_OF_A_UNIT) - 1);
	}

	private void addOrganizations() {
		this.organizations.add(organization("bench", OrganizationKind.SUPERIOR_COMMITTEE, null));
		for (int unit = 0; unit < UNITS; unit++) {
			String code = "u" + unit;
			this.organizations.add(organization(code, OrganizationKind.GRASSROOTS_COMMITTEE, "bench"));
			for (int branch = 0; branch < BRANCHES_OF_A_UNIT; branch++) {
				this.organizations.add(organization(code + "b" + branch, OrganizationKind.HAMLET_BRANCH, code));
			}
		}
	}

	private static Organization organization(String code, OrganizationKind kind, String parent) {
		return new Organization(code, "Tổ chức " + code, kind, parent, 12, 1, null);
	}

	private void issuePlan() throws Exception {
		String yaml = new ClassPathResource("plans/phung-hiep-2025.yaml").getContentAsString(StandardCharsets.UTF_8)
			.replace("code: phung-hiep-2025", "code: " + PLAN)
			.replace("issuer: phunghiep", "issuer: bench");
		this.plans.draft(new PlanReader().read(yaml), yaml);
		this.jdbc.update("update plan set number = '1-KH/HU', issued_on = date '2024-09-20', signed_by = 'Bí thư'"
				+ " where code = ?", PLAN);
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

	private static Object[] row(LocalDate day, String congress) {
		return new Object[] { day, day, congress };
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
