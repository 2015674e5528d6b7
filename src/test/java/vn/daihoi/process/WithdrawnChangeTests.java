package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.calendar.CalendarChange;
import vn.daihoi.calendar.ChangeCalendar;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.replanning.WithdrawChange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The proposer takes a proposal away before anybody has decided. */
@ProcessTest
class WithdrawnChangeTests {

	private static final String REASON = "Đã có hướng dẫn khác";

	private static final String DECIDE = "userTask_decideChange";

	@Autowired
	private Campaign campaign;

	@Autowired
	private WithdrawChange withdrawal;

	@Autowired
	private ChangeCalendar calendar;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private JdbcClient jdbc;

	private Proposals proposals;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.proposals = new Proposals(this.campaign);
	}

	@AfterEach
	void calendarIsAsItWas() {
		this.calendar.change(List.of(CalendarChange.toOrdinary(LocalDate.of(2024, 11, 20))));
		this.jdbc.sql("delete from deadline").update();
		this.jdbc.sql("delete from deadline_change").update();
	}

	@Test
	void withdrawnProposalIsDecidedByNobodyAndMakesRoomForAnother() {
		this.proposals.waits("12-TB/HU");
		withdraws("dieuchinh", REASON);
		assertThat(this.campaign.person("bantochuc").sees(this.campaign.plan())).doesNotContain(DECIDE);
		assertThat(this.campaign.path("deadlineChange", this.campaign.plan())).endsWith(DECIDE,
				"event_proposalWithdrawn", "endEvent_withdrawn");
		assertThat(this.audit.of(this.campaign.plan())).last()
			.extracting(AuditEntry::userId, AuditEntry::action, AuditEntry::detail)
			.containsExactly("dieuchinh", "Rút đề nghị điều chỉnh thời hạn", "Số 12-TB/HU: " + REASON);
		this.proposals.waits("13-TB/HU");
		this.proposals.approves("bantochuc");
	}

	@Test
	void thoseWhoWouldHaveDecidedAreTold() {
		this.proposals.waits("12-TB/HU");
		withdraws("dieuchinh", REASON);
		assertThat(this.jdbc.sql("select recipient from notification where kind = 'CHANGE_WITHDRAWN' and text like ?")
			.param("%số 12-TB/HU, không phải duyệt nữa. Lý do: " + REASON)
			.query(String.class)
			.list()).extracting((group) -> group.substring(group.indexOf(':')))
			.containsExactlyInAnyOrder(":standing-leadership", ":organisation-board", ":administrator");
	}

	@Test
	void returnedProposalIsWithdrawnInsteadOfMended() {
		this.proposals.waits("12-TB/HU");
		this.proposals.returns("bantochuc", "Ghi rõ căn cứ");
		withdraws("dieuchinh", REASON);
		assertThat(this.campaign.person("dieuchinh").sees(this.campaign.plan()))
			.doesNotContain("userTask_proposeChange");
		assertThat(this.campaign.path("deadlineChange", this.campaign.plan())).endsWith("event_returnedWithdrawn",
				"endEvent_withdrawn");
	}

	@Test
	void onlyTheProposerWithdrawsAndSaysWhy() {
		this.proposals.waits("12-TB/HU");
		refused("bantochuc", REASON, "Chỉ người đề nghị rút được");
		refused("dieuchinh", "", "Hãy ghi lý do rút");
		refused("dieuchinh", "x".repeat(1001), "không quá 1000 ký tự");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.withdrawal.withdraw("ke-hoach-khac", last(), "dieuchinh", REASON))
			.withMessageContaining("Không có đề nghị này");
		assertThat(state()).isEqualTo("PROPOSED");
	}

	@Test
	void whatIsApprovedIsTakenBackAndNotWithdrawn() {
		this.proposals.waits("12-TB/HU");
		this.proposals.approves("bantochuc");
		refused("dieuchinh", REASON, "Không rút được nữa");
		this.campaign.runJobs();
		refused("dieuchinh", REASON, "Đã điều chỉnh");
		assertThat(state()).isEqualTo("APPLIED");
	}

	@RepeatedTest(5)
	void ofWithdrawalAndApprovalAtTheSameMomentExactlyOneCounts() throws Exception {
		this.proposals.waits("12-TB/HU");
		People.Person decider = this.campaign.person("bantochuc");
		decider.claims(this.campaign.plan(), DECIDE);
		String task = decider.task(this.campaign.plan(), DECIDE).getId();
		CyclicBarrier together = new CyclicBarrier(2);
		ExecutorService both = Executors.newFixedThreadPool(2);
		Future<String> decided = both.submit(toldIn(together, () -> decider.sends(task, "{\"outcome\":\"APPROVED\"}")));
		Future<String> withdrawn = both.submit(toldIn(together, () -> withdraws("dieuchinh", REASON)));
		List<String> told = List.of(decided.get(), withdrawn.get());
		both.shutdown();
		assertThat(told).filteredOn(String::isEmpty).hasSize(1);
		assertThat(told).filteredOn((sentence) -> !sentence.isEmpty())
			.singleElement()
			.asString()
			.containsAnyOf("Không rút được nữa", "người đề nghị vừa rút", "không còn phải làm");
		assertThat(state()).isEqualTo(decided.get().isEmpty() ? "APPLYING" : "WITHDRAWN");
		this.campaign.runJobs();
	}

	private static Callable<String> toldIn(CyclicBarrier together, Runnable act) {
		return () -> {
			together.await();
			try {
				act.run();
				return "";
			}
			catch (Refusal refusal) {
				return refusal.getMessage();
			}
		};
	}

	private void withdraws(String person, String reason) {
		this.withdrawal.withdraw(this.campaign.plan(), last(), person, reason);
	}

	private void refused(String person, String reason, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> withdraws(person, reason))
			.withMessageContaining(sentence);
	}

	private long last() {
		return this.jdbc.sql("select max(id) from deadline_change").query(Long.class).single();
	}

	private String state() {
		return this.jdbc.sql("select state from deadline_change where id = ?")
			.param(last())
			.query(String.class)
			.single();
	}

}
