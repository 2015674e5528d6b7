package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.CongressId;
import vn.daihoi.deadline.DeadlineRules;
import vn.daihoi.deadline.RuleChange;
import vn.daihoi.notice.NoticeLimits;
import vn.daihoi.notice.NoticeRules;
import vn.daihoi.regulation.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/** A notice is measured by the rule that is in force for its own branch. */
@ProcessTest
class NoticeOfCommitteeTests {

	/** 32 full working days before the opening; the plan asks for 30. */
	private static final LocalDate GIVEN = LocalDate.of(2024, 11, 14);

	private static final LocalDate OPENING = LocalDate.of(2024, 12, 31);

	@Autowired
	private Campaign campaign;

	@Autowired
	private DeadlineRules rules;

	@Autowired
	private NoticeRules notices;

	@Autowired
	private NoticeLimits limits;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	@AfterEach
	void ruleIsAsItWas() {
		this.jdbc.sql("delete from deadline_rule where id = 'DL02' and scope_plan is not null").update();
		this.jdbc.sql("delete from deadline").update();
	}

	@Test
	void noticeOf32DaysIsTooShortWhereTheCommitteeAsksFor35AndNowhereElse() {
		set(35, "hh");
		assertThat(found("hh01")).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("DL02");
			assertThat(finding.text()).contains("đủ 35 ngày làm việc");
			assertThat(finding.clause()).isEqualTo("điểm 11.1 Quy định 24-QĐ/TW; điều chỉnh theo số 9-NQ/ĐU");
		});
		assertThat(found("hh02")).hasSize(1);
		assertThat(days("hh01", "hh")).isEqualTo(35);
		assertThat(days("ht01", "ht")).isEqualTo(30);
	}

	@Test
	void ruleOfTheBranchStandsAboveThatOfItsCommittee() {
		set(35, "hh");
		set(31, "hh02");
		assertThat(found("hh01")).hasSize(1);
		assertThat(found("hh02")).isEmpty();
	}

	@Test
	void limitTaskAndTimerAreOfTheSameRule() {
		set(35, "hh");
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		LocalDate latest = this.notices.period(congress("hh01")).latestNotice(OPENING);
		assertThat(latest).isEqualTo("2024-11-11");
		assertThat(this.campaign.due(this.campaign.plan() + "/hh01", "userTask_giveNotice")).isEqualTo(latest);
	}

	private int days(String branch, String unit) {
		return this.limits.inForce().of(congress(branch), unit).workingDays();
	}

	private void set(int days, String organization) {
		this.rules.change(new RuleChange("DL02", this.campaign.plan(), List.of(organization), days,
				LocalDate.of(2024, 9, 30), "9-NQ/ĐU"));
	}

	private List<Finding> found(String branch) {
		return this.notices.check(congress(branch), GIVEN, OPENING);
	}

	private CongressId congress(String branch) {
		return new CongressId(this.campaign.plan(), branch);
	}

}
