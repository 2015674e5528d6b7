package vn.daihoi.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;

import static org.assertj.core.api.Assertions.assertThat;

@ProcessTest
class AbandonedJobsTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private AbandonedJobs abandoned;

	@Autowired
	private ManagementService management;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void applicationWasKilledInTheMiddleOfItsJobs() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.branch("hh01").isAcceptedFor("2024-12-15");
		this.jdbc.sql("update act_ru_job set lock_owner_ = 'killed', lock_exp_time_ = timestamp '2099-01-01 00:00:00'")
			.update();
	}

	@Test
	void jobsOfAKilledApplicationMayBeTakenAtTheNextStart() {
		assertThat(this.management.createJobQuery().list()).isNotEmpty()
			.allSatisfy((job) -> assertThat(((JobEntity) job).getLockOwner()).isEqualTo("killed"));
		this.abandoned.release();
		assertThat(this.management.createJobQuery().list()).isNotEmpty().allSatisfy((job) -> {
			assertThat(((JobEntity) job).getLockOwner()).isNull();
			assertThat(((JobEntity) job).getLockExpirationTime()).isNull();
		});
	}

}
