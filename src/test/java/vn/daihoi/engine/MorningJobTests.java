package vn.daihoi.engine;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.progress.ReckonedProgress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reminders on the virtual clock: the branch hh01 has to propose its day by 14/10/2024.
 */
@ProcessTest
class MorningJobTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private MorningJob mornings;

	@Autowired
	private ManagementService management;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	@Test
	void reminderThatIsDueOnTheWayComesAtItsOwnMomentOnce() {
		this.campaign.advanceTo("2024-11-01");
		assertThat(reminders()).containsExactly("2024-10-09 BEFORE hh01:secretary",
				"2024-10-14 ON_THE_DAY hh01:secretary", "2024-10-15 AFTER hh01:secretary",
				"2024-10-17 ESCALATED hh:committee");
	}

	@Test
	void theMorningPreparesOneDigestForThoseWhoFollowAnArea() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-15");
		this.campaign.advanceTo("2024-11-05");
		assertThat(digests()).containsExactly("2024-10-29 0 1", "2024-10-30 0 1", "2024-10-31 0 1", "2024-11-01 0 1",
				"2024-11-04 1 0", "2024-11-05 1 0");
	}

	private List<String> digests() {
		return this.jdbc.sql(
				"select morning, late, soon from digest where plan_code = ? and recipient = 'phunghiep:supervisor' order by morning")
			.param(this.campaign.plan())
			.query((row, number) -> row.getObject(1, LocalDate.class) + " " + row.getInt(2) + " " + row.getInt(3))
			.list();
	}

	@Test
	void whoeverIsInTimeIsNotRemindedAnyMore() {
		this.campaign.advanceTo("2024-10-10");
		this.campaign.branch("hh01").proposes("2024-12-15");
		this.campaign.advanceTo("2024-10-20");
		assertThat(reminders()).first().isEqualTo("2024-10-09 BEFORE hh01:secretary");
		assertThat(reminders()).filteredOn((line) -> line.endsWith("hh01:secretary")).hasSize(1);
	}

	@Test
	void killInTheMiddleOfTheMorningLosesAndDoublesNothing() {
		this.campaign.advanceTo("2024-10-08");
		Job before = job();
		new TransactionTemplate(this.transactions).executeWithoutResult((killed) -> {
			this.management.executeJob(before.getId());
			killed.setRollbackOnly();
		});
		assertThat(job()).returns(before.getId(), Job::getId).returns(before.getDuedate(), Job::getDuedate);
		this.mornings.begin();
		this.campaign.advanceTo("2024-10-11");
		assertThat(reminders()).containsExactly("2024-10-09 BEFORE hh01:secretary");
		this.management.executeJob(job().getId());
		assertThat(reminders()).hasSize(1);
	}

	@Test
	void dayWithCongressesIsReportedTheNextMorningOnceAlsoAfterAKill() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-20");
		this.campaign.branch("hh02").isAcceptedFor("2024-12-22");
		this.campaign.advanceTo("2024-12-20");
		Job before = job();
		this.jdbc.sql("update congress set opening_date = date '2024-12-19' where id = ?")
			.param(this.campaign.branch("hh01").congress())
			.update();
		ReckonedProgress.anew(this.jdbc);
		new TransactionTemplate(this.transactions).executeWithoutResult((killed) -> {
			this.management.executeJob(before.getId());
			assertThat(reported()).hasSize(1);
			killed.setRollbackOnly();
		});
		assertThat(reported()).isEmpty();
		this.campaign.advanceTo("2025-01-06");
		assertThat(reported()).containsExactly("2024-12-19 2024-12-21", "2024-12-22 2024-12-23");
		this.management.executeJob(job().getId());
		assertThat(reported()).hasSize(2);
	}

	private List<String> reported() {
		return this.jdbc.sql(
				"select cast(opening_day as varchar(10)) || ' ' || cast(reported_on as varchar(10)) from progress_report"
						+ " where plan_code = ? order by opening_day")
			.param(this.campaign.plan())
			.query(String.class)
			.list();
	}

	@Test
	void jobThatGaveUpIsTriedAgainAtTheNextStart() {
		this.management.setJobRetries(job().getId(), 0);
		this.mornings.begin();
		assertThat(job().getRetries()).isEqualTo(1);
	}

	private Job job() {
		List<Job> found = this.management.createJobQuery()
			.list()
			.stream()
			.filter((job) -> MorningJob.TYPE.equals(((JobEntity) job).getJobHandlerType()))
			.toList();
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	private List<String> reminders() {
		return this.jdbc
			.sql("""
					select cast(cast(created_at as date) as varchar(10)) || ' ' || kind || ' ' || recipient from notification
					where plan_code = ? and organization_code = 'hh01' order by id""")
			.param(this.campaign.plan())
			.query(String.class)
			.list();
	}

}
