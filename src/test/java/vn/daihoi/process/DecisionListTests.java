package vn.daihoi.process;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a committee decides for several branches at once. */
@ProcessTest
class DecisionListTests {

	private static final String ACCEPT = "userTask_acceptDate";

	private static final String ACCEPTED = "\"accepted\":true";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Milestones milestones;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Accounts accounts;

	private Branch first;

	private Branch second;

	private Branch third;

	@BeforeEach
	void threeBranchesHaveProposed() {
		this.campaign.beginWithIssuedPlan();
		this.first = this.campaign.branch("hh01");
		this.second = this.campaign.branch("hh02");
		this.third = this.campaign.branch("hh03");
		all().forEach((branch) -> branch.proposes("2024-12-15"));
	}

	private Stream<Branch> all() {
		return Stream.of(this.first, this.second, this.third);
	}

	@Test
	void threeBranchesAreAcceptedInOneSubmissionByOnePerson() {
		this.campaign.committee().accepts(this.second, this.first, this.third);
		assertThat(all()).allSatisfy((branch) -> {
			assertThat(this.milestones.of(branch.congress())).containsKey(Milestone.DATE_ACCEPTED);
			assertThat(this.audit.of(branch.congress())).last()
				.returns("danguy.hh", AuditEntry::userId)
				.returns("Nhận ngày đại hội", AuditEntry::action);
		});
	}

	@Test
	void branchesThatAreNotTickedStayOpen() {
		this.campaign.committee().accepts(this.first, this.third);
		assertThat(this.second.sees()).isEmpty();
		assertThat(this.milestones.of(this.second.congress())).doesNotContainKey(Milestone.DATE_ACCEPTED);
		this.campaign.committee().accepts(this.second);
	}

	@Test
	void oneBadRowLeavesAllUndecided() {
		Committee committee = this.campaign.committee();
		String rows = committee.row(ACCEPT, this.first, ACCEPTED) + "," + committee.row(ACCEPT, this.second, ACCEPTED)
				+ "," + committee.row(ACCEPT, this.third, "\"accepted\":false");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> committee.submits(ACCEPT, "{\"rows\":[" + rows + "]}", this.first))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("rows[2].reason"));
		assertThat(all()).allSatisfy((branch) -> {
			assertThat(this.milestones.of(branch.congress())).doesNotContainKey(Milestone.DATE_ACCEPTED);
			assertThat(this.audit.of(branch.congress())).hasSize(1);
		});
	}

	@Test
	void rowThatAnotherPersonHoldsIsRefused() {
		if (this.accounts.existing(List.of("danguy2.hh")).isEmpty()) {
			this.accounts.add("danguy2.hh", "Phó bí thư Đảng ủy", "demo", List.of("hh:committee"), List.of("hh"));
		}
		this.campaign.person("danguy2.hh").claims(this.second.congress(), ACCEPT);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.committee().accepts(this.first, this.second))
			.withMessageContaining("đang do người khác giữ");
		this.campaign.committee().accepts(this.first, this.third);
	}

	@Test
	void listWithoutTheOpenedTaskIsRefused() {
		Committee committee = this.campaign.committee();
		String other = committee.row(ACCEPT, this.second, ACCEPTED);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> committee.submits(ACCEPT, "{\"rows\":[" + other + "]}", this.first))
			.withMessageContaining("việc đang mở");
	}

	@Test
	void rowOfAnotherKindOfTaskIsRefused() {
		this.campaign.committee().accepts(this.second);
		Committee committee = this.campaign.committee();
		String rows = committee.row(ACCEPT, this.first, ACCEPTED) + ","
				+ committee.row("userTask_giveNotice", this.second, ACCEPTED);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> committee.submits(ACCEPT, "{\"rows\":[" + rows + "]}", this.first))
			.satisfies(
					(refusal) -> assertThat(refusal.findings()).extracting(Finding::field).containsExactly("rows[1]"));
	}

	@Test
	void sameRowTwiceIsRefused() {
		Committee committee = this.campaign.committee();
		String row = committee.row(ACCEPT, this.second, ACCEPTED);
		String rows = committee.row(ACCEPT, this.first, ACCEPTED) + "," + row + "," + row;
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> committee.submits(ACCEPT, "{\"rows\":[" + rows + "]}", this.first))
			.withMessageContaining("ghi hai lần");
		assertThat(this.milestones.of(this.first.congress())).doesNotContainKey(Milestone.DATE_ACCEPTED);
	}

}
