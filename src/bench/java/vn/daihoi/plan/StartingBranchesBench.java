package vn.daihoi.plan;

import java.nio.file.Path;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.congress.PlannedCongresses;
import vn.daihoi.organization.Organizations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starting 5,000 branches in batches of 100, each with its congress row and its computed
 * deadlines, beside the bare engine starting as many instances in batches of the same
 * size. Batches of the two take turns.
 */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
class StartingBranchesBench {

	private static final int UNITS = 50;

	private static final int BRANCHES_OF_A_UNIT = 100;

	private static final int BRANCHES = UNITS * BRANCHES_OF_A_UNIT;

	private static final int BATCH = 100;

	private static final int WARM_UP_BATCHES = 10;

	private static final double AT_LEAST = 0.5;

	private static final String PLAN = BenchDistrict.PLAN;

	@TempDir
	static Path folder;

	@Autowired
	private Plans plans;

	@Autowired
	private Organizations organizations;

	@Autowired
	private PlannedCongresses congresses;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private TransactionTemplate transaction;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("ours")
				+ ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
		registry.add("daihoi.files.folder", () -> folder.resolve("files").toString());
	}

	@Test
	void startsAtNoLessThanHalfTheSpeedOfTheBareEngine() throws Exception {
		this.transaction
			.executeWithoutResult((status) -> BenchDistrict.add(this.organizations, UNITS, BRANCHES_OF_A_UNIT));
		issuePlan();
		try (BareEngine bare = new BareEngine(folder)) {
			long ours = 0;
			long floor = 0;
			int batches = 0;
			for (Job job = nextBatch(); job != null; job = nextBatch()) {
				long one = nanos(job);
				long other = nanos(bare, batches * BATCH);
				batches++;
				ours += (batches > WARM_UP_BATCHES) ? one : 0;
				floor += (batches > WARM_UP_BATCHES) ? other : 0;
			}
			double ratio = (double) floor / ours;
			System.out.printf("starting %d branches: %.2f of the bare engine's speed (at least %.2f)%n", BRANCHES,
					ratio, AT_LEAST);
			assertThat(bare.running()).isGreaterThanOrEqualTo(BRANCHES);
			assertThat(started()).isEqualTo(BRANCHES);
			assertThat(ratio).isGreaterThanOrEqualTo(AT_LEAST);
		}
	}

	private long started() {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("branchCongress")
			.processInstanceBusinessKeyLike(PLAN + "/%")
			.count();
	}

	private void issuePlan() throws Exception {
		BenchDistrict.issue(this.plans);
		this.congresses.plan(PLAN, BenchDistrict.ISSUER);
		this.runtime.createProcessInstanceByKey("congressPlan")
			.businessKey(PLAN)
			.startBeforeActivity("serviceTask_startBranches")
			.execute();
	}

	private Job nextBatch() {
		List<Job> waiting = this.management.createJobQuery()
			.processDefinitionKey("congressPlan")
			.activityId("serviceTask_startBranches")
			.list();
		return waiting.isEmpty() ? null : waiting.get(0);
	}

	private long nanos(Job job) {
		long begin = System.nanoTime();
		this.management.executeJob(job.getId());
		return System.nanoTime() - begin;
	}

	private static long nanos(BareEngine bare, int first) {
		long begin = System.nanoTime();
		bare.start(first, BATCH);
		return System.nanoTime() - begin;
	}

}
