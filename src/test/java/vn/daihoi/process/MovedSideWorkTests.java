package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.document.WordFile;
import vn.daihoi.opinion.UpperDraft;
import vn.daihoi.opinion.UpperDrafts;
import vn.daihoi.organization.MoveDecision;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;
import vn.daihoi.reorganization.Reorganization;
import vn.daihoi.reorganization.SideFate;
import vn.daihoi.reorganization.SideWork;
import vn.daihoi.reorganization.SupposeMove;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What runs beside congresses when its organisation moves or ends. */
@ProcessTest
class MovedSideWorkTests {

	private static final String DESTROY = "userTask_destroyBallots";

	private static final String CONCLUDE = "userTask_concludeVerifications";

	private static final String STAMP = "userTask_stampBallots";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private SupposeMove suppose;

	@Autowired
	private UpperDrafts drafts;

	@Autowired
	private Accounts accounts;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private KeptTree tree;

	private Branch branch;

	@BeforeEach
	void planIsIssuedAndThereIsAnotherCommittee() {
		this.tree.keep();
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
	}

	@AfterEach
	void treeIsPutBack() {
		this.tree.putBack();
	}

	private String opensChange() {
		this.campaign.person("chibo.hh02").starts("midTermChange", """
				{"organization":"hh02","occasion":"Bí thư chuyển công tác"}""");
		return this.jdbc.sql("select 'kien-toan-' || cast(max(id) as varchar(20)) || '/hh02' from mid_term_change")
			.query(String.class)
			.single();
	}

	private void complaintComes() {
		this.campaign.person("danguy.hh")
			.starts("complaint", """
					{"congress":"%s","matter":"COMPLAINT","receivedOn":"2024-09-30","reference":"30/2024"}"""
				.formatted(this.branch.congress()));
	}

	private boolean runs(String process, String subject) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(subject)
			.count() > 0;
	}

	private List<String> told(String group) {
		return this.jdbc
			.sql("select text from notification where recipient = ? and kind = 'ORGANIZATION_MOVED' order by id")
			.param(group)
			.query(String.class)
			.list();
	}

	@Test
	void changeBetweenCongressesGoesToTheNewSuperiorWhoIsTold() {
		String change = opensChange();
		this.campaign.person("danguy.hh").claims(change, "userTask_recordChange");
		this.tree.moves(MoveKind.MOVE, List.of("hh02"), this.tree.under("hh02", "tp"));
		assertThat(this.campaign.person("danguy.hh").sees(change)).isEmpty();
		assertThat(this.campaign.person("danguy.tp").sees(change)).containsExactly("userTask_recordChange");
		assertThat(this.campaign.person("chibo.hh02").sees(change)).containsExactly("userTask_recordChange");
		assertThat(this.jdbc.sql("select director_code from mid_term_change where outcome is null")
			.query(String.class)
			.list()).containsExactly("tp");
		assertThat(told("tp:committee")).anyMatch((text) -> text.startsWith("Hồ sơ kiện toàn cấp ủy của Chi bộ")
				&& text.contains("30/09/2024") && text.contains("12-QĐ/HU"));
	}

	@Test
	void changeBetweenCongressesStopsWithTheReasonWhenItsOrganisationEnds() {
		String change = opensChange();
		this.tree.moves(MoveKind.DISSOLVE, List.of("hh02"));
		assertThat(runs("midTermChange", change)).isFalse();
		assertThat(this.jdbc.sql("select stopped_reason from mid_term_change where outcome = 'STOPPED'")
			.query(String.class)
			.list()).containsExactly("Giải thể theo Quyết định số 12-QĐ/HU: Theo quyết định");
	}

	@Test
	void complaintIsConcludedByTheNewCommitteesInspection() {
		complaintComes();
		this.tree.moves(MoveKind.MOVE, List.of("hh02"), this.tree.under("hh02", "tp"));
		assertThat(this.campaign.person("danguy.hh").sees(this.branch.congress())).doesNotContain(CONCLUDE);
		assertThat(this.campaign.person("danguy.tp").sees(this.branch.congress())).contains(CONCLUDE);
	}

	@Test
	void complaintIsConcludedThoughTheBranchEndsAndItsCongressStops() {
		complaintComes();
		this.tree.moves(MoveKind.DISSOLVE, List.of("hh02"));
		assertThat(runs("branchCongress", this.branch.congress())).isFalse();
		assertThat(this.campaign.person("danguy.hh").sees(this.branch.congress())).containsExactly(CONCLUDE);
		assertThat(told("hh:committee")).anyMatch((text) -> text.startsWith("Đơn thư"));
	}

	private void ballotsAreKept() {
		this.branch.holdsCongress("2024-12-01");
		this.branch.recordsResult("2024-12-01");
		this.branch.requestsRatification();
		this.campaign.committee().ratifies("2024-12-01", this.branch);
	}

	@Test
	void keptBallotsOfAMergedBranchAreDecidedOnByWhoTakesOver() {
		ballotsAreKept();
		String merged = "hh.m" + this.campaign.plan().substring(this.campaign.plan().length() - 8);
		this.tree.moves(MoveKind.MERGE, List.of("hh02", "hh03"),
				new Organization(merged, "Chi bộ Mỹ Hưng", this.tree.known("hh02").kind(), "tp", 30, 0, null));
		this.accounts.add("chibo.moi", "Chi bộ mới", "demo", List.of(merged + ":secretary"), List.of("tp"));
		this.campaign.advanceTo("2025-06-01");
		assertThat(this.campaign.person("chibo.moi").sees(this.branch.congress())).containsExactly(DESTROY);
		assertThat(this.campaign.person("danguy.tp").sees(this.branch.congress())).containsExactly(DESTROY);
		assertThat(this.campaign.person("danguy.hh").sees(this.branch.congress())).isEmpty();
		assertThat(told(merged + ":secretary")).anyMatch((text) -> text.startsWith("Phiếu bầu đang lưu của"));
		assertThat(Visitor.withPassword(this.port, "chibo.moi")
			.get("/api/congresses/hh02/%s/papers/ballot-destruction.docx".formatted(this.campaign.plan()))
			.status()).isEqualTo(200);
		this.tree.forget("chibo.moi");
	}

	@Test
	void keptBallotsOfADissolvedBranchAreDecidedOnByItsCommittee() {
		ballotsAreKept();
		this.tree.moves(MoveKind.DISSOLVE, List.of("hh02"));
		this.campaign.advanceTo("2025-06-01");
		assertThat(this.campaign.person("danguy.hh").sees(this.branch.congress())).containsExactly(DESTROY);
		WordFile decision = WordFile.of(Visitor.withPassword(this.port, "danguy.hh")
			.get("/api/congresses/hh02/%s/papers/ballot-destruction.docx".formatted(this.campaign.plan()))
			.response()
			.body(), "ballot-destruction-kept");
		assertThat(decision.table(0).get(0).get(0)).startsWith("HUYỆN ỦY PHỤNG HIỆP").contains("ĐẢNG ỦY XÃ HIỆP HƯNG");
		assertThat(decision.lines()).contains("ĐẢNG ỦY QUYẾT ĐỊNH")
			.anyMatch((line) -> line.contains("Đại hội Chi bộ Trường tiểu học Hiệp Hưng 1"));
	}

	@Test
	void draftsOfACommitteeThatEndsAreNotSentAnyMore() {
		this.campaign.person("danguy.hh").starts("upperDrafts", "{\"plan\":\"%s\"}".formatted(this.campaign.plan()));
		String committee = this.campaign.plan() + "/hh";
		assertThat(runs("upperDrafts", committee)).isTrue();
		String merged = "hhtp" + this.campaign.plan().substring(this.campaign.plan().length() - 8);
		this.tree.moves(MoveKind.MERGE, List.of("hh", "tp"), new Organization(merged, "Đảng ủy xã Hiệp Phước",
				this.tree.known("hh").kind(), "phunghiep", 54, 3, null));
		assertThat(runs("upperDrafts", committee)).isFalse();
	}

	@Test
	void branchThatMovesReadsTheDraftsOfItsNewCommittee() {
		List.of("hh", "tp")
			.forEach((sender) -> this.jdbc.sql(
					"insert into upper_draft (plan_code, organization_code, title, sent_on) values (?, ?, ?, date '2024-09-30')")
				.params(this.campaign.plan(), sender, "Báo cáo chính trị " + sender)
				.update());
		assertThat(this.drafts.of(this.campaign.plan(), List.of("hh02"))).extracting(UpperDraft::title)
			.containsExactly("Báo cáo chính trị hh");
		this.tree.moves(MoveKind.MOVE, List.of("hh02"), this.tree.under("hh02", "tp"));
		assertThat(this.drafts.of(this.campaign.plan(), List.of("hh02"))).extracting(UpperDraft::title)
			.containsExactly("Báo cáo chính trị tp");
	}

	@Test
	void newCommitteeStampsTheBallotsAnewAndSendsItsOwnPeople() {
		this.branch.isAcceptedFor("2024-12-15");
		this.branch.givesNoticeOf("2024-12-15");
		this.branch.preparesPersonnel("2024-09-30");
		this.campaign.committee().agrees("2024-09-30", this.branch);
		this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("ballotStamping")
			.processInstanceBusinessKey(this.branch.congress())
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.forEach((done) -> this.runtime.deleteProcessInstance(done, "đã đóng dấu"));
		this.jdbc.sql("insert into attendance (congress, name) values (?, 'Trần Văn Cũ')")
			.param(this.branch.congress())
			.update();
		this.tree.moves(MoveKind.MOVE, List.of("hh02"), this.tree.under("hh02", "tp"));
		assertThat(this.campaign.person("danguy.tp").sees(this.branch.congress())).contains(STAMP);
		assertThat(this.campaign.person("danguy.hh").sees(this.branch.congress())).isEmpty();
		assertThat(this.jdbc.sql("select name from attendance where congress = ?")
			.param(this.branch.congress())
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void effectNamesAllOfItBeforeTheDecisionIsRecorded() {
		complaintComes();
		opensChange();
		Reorganization move = new Reorganization(MoveKind.DISSOLVE, LocalDate.of(2024, 9, 30),
				new MoveDecision("12-QĐ/HU", LocalDate.of(2024, 9, 30), "Huyện ủy"), List.of("hh02"), List.of(),
				Map.of(), Set.of(), Set.of(), "");
		assertThat(this.suppose.of(move).sideWork()).extracting((fate) -> fate.work().kind(), SideFate::owner)
			.containsExactlyInAnyOrder(tuple(SideWork.Kind.MID_TERM, null), tuple(SideWork.Kind.COMPLAINTS, "hh"));
		String page = Visitor.signedIn(this.port, "dieuchinh")
			.form("/organizations/moves",
					Map.of("kind", "DISSOLVE", "former", "hh02", "number", "12-QĐ/ĐU", "decidedOn", "2024-09-28",
							"issuer", "Đảng ủy xã Hiệp Hưng", "effectiveOn", "2024-09-30", "act", "preview"))
			.body();
		assertThat(page).contains("Hồ sơ kiện toàn cấp ủy", "Dừng theo quyết định này", "Đơn thư",
				"Giao Đảng ủy xã Hiệp Hưng");
	}

	@Test
	void resultOfABranchThatEndedIsSentByWhoTookOver() {
		this.branch.holdsCongress("2024-12-01");
		this.branch.recordsResult("2024-12-01");
		this.tree.moves(MoveKind.DISSOLVE, List.of("hh02"));
		assertThat(this.campaign.person("danguy.hh").sees(this.branch.congress()))
			.contains("userTask_requestRatification");
	}

}
