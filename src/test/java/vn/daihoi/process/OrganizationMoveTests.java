package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.congress.Absences;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.WordFile;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.MoveDecision;
import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.OrganizationMove;
import vn.daihoi.organization.OrganizationMoves;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.PastOrganizations;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.reorganization.Reorganization;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Organisations move by a decision while their congresses run. */
@ProcessTest
class OrganizationMoveTests {

	private static final MoveDecision DECISION = new MoveDecision("12-QĐ/HU", LocalDate.of(2024, 9, 30),
			"Ban Thường vụ Huyện ủy");

	private static final String LESSONS = "userTask_recordLessons";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Organizations organizations;

	@Autowired
	private PastOrganizations past;

	@Autowired
	private OrganizationMoves moves;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Absences absences;

	@Autowired
	private Members members;

	@Autowired
	private Letterheads letterheads;

	@Autowired
	private PostHolders holders;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Accounts accounts;

	@Autowired
	private IdentityService identity;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private HistoryService history;

	@Autowired
	private JdbcClient jdbc;

	private String plan;

	@Autowired
	private KeptTree tree;

	@BeforeEach
	void planIsIssuedAndThereIsAnotherCommittee() {
		this.tree.keep();
		this.campaign.beginWithIssuedPlan();
		this.plan = this.campaign.plan();
	}

	/** The application is shared by all tests; its tree is put back. */
	@AfterEach
	void treeIsPutBack() {
		this.tree.putBack();
	}

	@Test
	void tasksOfTheCommitteeGoToTheNewSuperiorAndLeaveTheOld() {
		Branch branch = this.campaign.branch("hh01");
		branch.proposes("2024-12-15");
		this.campaign.person("danguy.hh").claims(branch.congress(), "userTask_acceptDate");
		this.tree.moves(MoveKind.MOVE, List.of("hh01"), this.tree.under("hh01", "tp"));
		assertThat(this.congresses.get(branch.congress()).unitCode()).isEqualTo("tp");
		assertThat(this.campaign.person("danguy.tp").sees(branch.congress())).contains("userTask_acceptDate");
		assertThat(this.campaign.person("danguy.hh").sees(branch.congress())).isEmpty();
		new Committee(this.campaign.person("danguy.tp")).accepts(branch);
		branch.givesNoticeOf("2024-12-15");
		assertThat(
				this.history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(branch.congress()).list())
			.extracting(HistoricProcessInstance::getTenantId)
			.containsOnly("tp");
	}

	private static Organization called(Organization one, String name) {
		return new Organization(one.code(), name, one.kind(), one.parentCode(), one.officialMembers(),
				one.probationaryMembers(), one.guidedBy(), one.termEndsOn());
	}

	private static Organization branch(String code, String name, String parent) {
		return new Organization(code, name, OrganizationKind.HAMLET_BRANCH, parent, 16, 0, null);
	}

	private String fresh(String code) {
		return code + "." + this.plan.substring(this.plan.length() - 8);
	}

	private boolean runs(String process, String subject) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(subject)
			.count() > 0;
	}

	@Test
	void whoHoldsATaskOfTheOldCommitteeLetsItGoAndTheBranchKeepsItsOwn() {
		Branch branch = this.campaign.branch("hh01");
		branch.isAcceptedFor("2024-12-15");
		branch.preparesPersonnel("2024-09-30");
		this.campaign.person("danguy.hh").claims(branch.congress(), "userTask_reviewDossier");
		this.campaign.person("chibo.hh01").claims(branch.congress(), "userTask_giveNotice");
		this.tree.moves(MoveKind.MOVE, List.of("hh01"), this.tree.under("hh01", "tp"));
		assertThat(holders(branch.congress())).containsEntry("userTask_giveNotice", "chibo.hh01")
			.containsEntry("userTask_reviewDossier", "");
		new Committee(this.campaign.person("danguy.tp")).agrees("2024-09-30", branch);
	}

	private Map<String, String> holders(String congress) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(congress)
			.list()
			.stream()
			.collect(Collectors.toMap(Task::getTaskDefinitionKey,
					(task) -> Optional.ofNullable(task.getAssignee()).orElse("")));
	}

	@Test
	void oldCommitteeDoesNotWaitForWhoLeft() {
		this.campaign.unit().issuesPlan("2024-09-30", "hh02", "2024-12-01");
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh02", "hh03");
		this.tree.moves(MoveKind.MOVE, List.of("hh01"), this.tree.under("hh01", "tp"));
		assertThat(this.campaign.person("danguy.hh").sees(this.plan + "/hh")).contains("userTask_sendSchedule");
	}

	@Test
	void committeeWaitsNoLongerForAPilotThatEnds() {
		this.campaign.unit().issuesPlan("2024-09-30", "hh01", "2024-12-01");
		assertThat(this.campaign.person("danguy.hh").sees(this.plan + "/hh")).doesNotContain(LESSONS);
		this.tree.moves(MoveKind.DISSOLVE, List.of("hh01"));
		String task = this.campaign.person("danguy.hh").task(this.plan + "/hh", LESSONS).getId();
		assertThat(Visitor.withPassword(this.port, "danguy.hh")
			.get("/api/tasks/" + task + "/form")
			.json()
			.at("/shown/lapsed")
			.asText()).contains("Giải thể", "12-QĐ/HU", "Theo quyết định");
	}

	@Test
	void deadlinesOfTheNewCommitteeHold() {
		Branch branch = this.campaign.branch("hh01");
		branch.isAcceptedFor("2024-12-15");
		LocalDate before = branch.due("userTask_giveNotice");
		this.jdbc
			.sql("""
					insert into deadline_rule (id, offset_count, scope_plan, scope_organization, valid_from, decision, name,
					triggered_by, unit, direction, inclusive, counting_mode, roll_to_working_day, internal, clause, verified)
					select id, offset_count + 5, ?, 'tp', date '2024-09-01', 'riêng', name, triggered_by, unit, direction,
					inclusive, counting_mode, roll_to_working_day, internal, clause, verified from deadline_rule
					where scope_plan is null and scope_organization is null and id = 'DL02'
					and valid_from = date '2021-07-30'""")
			.param(this.plan)
			.update();
		this.jdbc.sql("update plan set revision = 'tp' where code = ?").param(this.plan).update();
		this.tree.moves(MoveKind.MOVE, List.of("hh01"), this.tree.under("hh01", "tp"));
		assertThat(branch.due("userTask_giveNotice")).isBefore(before);
		this.jdbc.sql("delete from deadline_rule where scope_organization = 'tp'").update();
	}

	@Test
	void renamedBranchGoesOnUnderItsCodeAndItsOlderPapersKeepTheName() {
		this.campaign.advanceTo("2024-10-20");
		this.tree.moves(new Reorganization(MoveKind.RENAME, LocalDate.of(2024, 10, 15), DECISION, List.of("hh"),
				List.of(called(this.tree.known("hh"), "Đảng ủy phường Hiệp Hưng")), Map.of(), Set.of(), Set.of(), ""));
		assertThat(runs("branchCongress", this.plan + "/hh01")).isTrue();
		assertThat(this.letterheads.of("hh01", LocalDate.of(2024, 10, 14)).superior())
			.isEqualTo("Đảng ủy xã Hiệp Hưng");
		assertThat(this.letterheads.of("hh01", LocalDate.of(2024, 10, 15)).superior())
			.isEqualTo("Đảng ủy phường Hiệp Hưng");
		assertThat(this.past.asOf(LocalDate.of(2024, 10, 1))).filteredOn((one) -> one.code().equals("hh"))
			.extracting(Organization::name)
			.containsExactly("Đảng ủy xã Hiệp Hưng (Dữ liệu minh họa)");
		assertThat(this.audit.of("hh")).extracting(AuditEntry::action).contains("Đổi tên");
		assertThat(this.moves.of("hh")).singleElement()
			.returns("Đảng ủy xã Hiệp Hưng (Dữ liệu minh họa) (hh) → Đảng ủy phường Hiệp Hưng (hh)",
					OrganizationMove::text);
	}

	@Test
	void paperThatWentOutKeepsItsNamesAndOneStillToGoOutBearsTheNewOnes() {
		Branch branch = this.campaign.branch("hh01");
		branch.isAcceptedFor("2024-12-15");
		branch.givesNoticeOf("2024-12-15");
		this.campaign.advanceTo("2024-10-20");
		this.tree.moves(new Reorganization(MoveKind.RENAME, LocalDate.of(2024, 10, 15), DECISION, List.of("hh"),
				List.of(called(this.tree.known("hh"), "Đảng ủy phường Hiệp Hưng")), Map.of(), Set.of(), Set.of(), ""));
		this.tree.moves(new Reorganization(MoveKind.MOVE, LocalDate.of(2024, 10, 16), DECISION, List.of("hh01"),
				List.of(this.tree.under("hh01", "tp")), Map.of(), Set.of(), Set.of(), ""));
		this.campaign.advanceTo("2024-12-20");
		WordFile letter = paper("opening-letter");
		assertThat(head(letter)).startsWith("ĐẢNG ỦY XÃ HIỆP HƯNG");
		assertThat(letter.lines()).noneMatch((line) -> line.contains("Tân Phước"));
		assertThat(head(paper("programme"))).startsWith("ĐẢNG ỦY XÃ TÂN PHƯỚC");
	}

	private static String head(WordFile paper) {
		return paper.table(0).get(0).get(0);
	}

	private WordFile paper(String kind) {
		byte[] word = Visitor.withPassword(this.port, "danguy.tp")
			.get("/api/congresses/hh01/%s/papers/%s.docx".formatted(this.plan, kind))
			.response()
			.body();
		return WordFile.of(word, kind);
	}

	@Test
	void mergedBranchesEndWithTheirCongressesAndTheNewOneHoldsItsOwn() {
		String merged = fresh("hh.ml");
		this.campaign.unit().issuesPlan("2024-09-30", "hh02", "2024-12-01");
		this.tree.moves(new Reorganization(MoveKind.MERGE, LocalDate.of(2024, 9, 30), DECISION, List.of("hh01", "hh03"),
				List.of(branch(merged, "Chi bộ ấp Mỹ Hưng", "hh")), Map.of(), Set.of(),
				Set.of(this.plan + "/" + merged), "Hai chi bộ hợp nhất"));
		assertThat(runs("branchCongress", this.plan + "/hh01")).isFalse();
		assertThat(this.absences.reason(this.plan + "/hh03")).get()
			.asString()
			.contains("12-QĐ/HU", "Hai chi bộ hợp nhất");
		assertThat(runs("branchCongress", this.plan + "/" + merged)).isTrue();
		assertThat(this.tasks.createTaskQuery().processInstanceBusinessKey(this.plan + "/" + merged).list())
			.extracting(Task::getTaskDefinitionKey)
			.containsExactly("userTask_proposeDate");
		assertThat(this.members.of(merged)).isNotEmpty();
		assertThat(this.members.of("hh01")).isEmpty();
		assertThat(this.organizations.childrenOf("hh")).extracting(Organization::code)
			.containsExactlyInAnyOrder("hh02", merged);
		assertThat(this.past.endedOn("hh01")).contains(LocalDate.of(2024, 9, 30));
		assertThat(this.campaign.person("chibo.hh01").sees(this.plan)).isEmpty();
		assertThat(this.identity.createGroupQuery().groupMember("chibo.hh01").list()).isEmpty();
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-09-30", "hh02", merged);
		assertThat(this.congresses.unaccounted(this.plan, "hh")).isZero();
	}

	@Test
	void branchesOfMergedCommitteesFollowToTheNewCommittee() {
		String merged = fresh("hhtp");
		Branch branch = this.campaign.branch("hh01");
		branch.proposes("2024-12-15");
		this.tree.moves(new Reorganization(MoveKind.MERGE, LocalDate.of(2024, 9, 30), DECISION, List.of("hh", "tp"),
				List.of(new Organization(merged, "Đảng ủy xã Hiệp Phước", OrganizationKind.GRASSROOTS_COMMITTEE,
						"phunghiep", 54, 3, null)),
				Map.of(), Set.of(), Set.of(), ""));
		assertThat(this.tree.known("hh01").parentCode()).isEqualTo(merged);
		assertThat(this.congresses.ofUnit(this.plan, merged)).hasSize(3);
		assertThat(runs("unitCoordination", this.plan + "/hh")).isFalse();
		assertThat(runs("unitCoordination", this.plan + "/" + merged)).isTrue();
		this.accounts.add("danguy.moi", "Đảng ủy mới", "demo", List.of(merged + ":committee"), List.of(merged));
		assertThat(this.campaign.person("danguy.moi").sees(branch.congress())).contains("userTask_acceptDate");
		this.identity.deleteUser("danguy.moi");
	}

	private static Organization part(String code, String name, int official, int probationary) {
		return new Organization(code, name, OrganizationKind.HAMLET_BRANCH, "hh", official, probationary, null);
	}

	@Test
	void splitBranchEndsAndOneThatIsDissolvedIsAccountedFor() {
		String one = fresh("hh.a");
		String other = fresh("hh.b");
		this.tree.moves(MoveKind.SPLIT, List.of("hh03"),
				part(one, "Chi bộ ấp Một", this.tree.known("hh03").officialMembers() - 3, 0),
				part(other, "Chi bộ ấp Hai", 3, this.tree.known("hh03").probationaryMembers()));
		this.tree.moves(MoveKind.DISSOLVE, List.of("hh01"));
		assertThat(this.organizations.childrenOf("hh")).extracting(Organization::code)
			.containsExactlyInAnyOrder("hh02", one, other);
		assertThat(runs("branchCongress", this.plan + "/hh01")).isFalse();
		assertThat(runs("branchCongress", this.plan + "/" + one)).isFalse();
		assertThat(this.absences.reason(this.plan + "/hh01")).isPresent();
		assertThat(this.moves.all()).extracting(OrganizationMove::kind)
			.containsExactly(MoveKind.DISSOLVE, MoveKind.SPLIT);
	}

	@Test
	void postsOfWhoEndsAreHeldUntilTheDayOfTheDecision() {
		this.jdbc.sql("""
				insert into post_holder (organization_code, name, post, held_since)
				values ('hh01', 'Nguyễn Văn A', 'SECRETARY', date '2022-06-01')""").update();
		this.tree.moves(MoveKind.DISSOLVE, List.of("hh01"));
		assertThat(this.holders.on(LocalDate.of(2024, 9, 29), "hh01")).hasSize(1);
		assertThat(this.holders.on(LocalDate.of(2024, 9, 30), "hh01")).isEmpty();
	}

	@Test
	void listOfDecisionsNamesTheTwoSuperiors() {
		this.tree.moves(MoveKind.MOVE, List.of("hh01"), this.tree.under("hh01", "tp"));
		assertThat(this.moves.of("hh01").get(0).text()).contains("(hh01): " + this.tree.known("hh").name() + " → ",
				this.tree.known("tp").name());
	}

	@Test
	void congressThatWasHeldGoesOnToItsRatificationThoughItsBranchEnds() {
		this.campaign.reach(Milestone.HELD, "2024-09-30", "hh01");
		this.tree.moves(MoveKind.DISSOLVE, List.of("hh01"));
		assertThat(runs("branchCongress", this.plan + "/hh01")).isTrue();
	}

	@Test
	void changedKindKeepsTheCongressAsLongAsItIsABranch() {
		Organization hamlet = this.tree.known("hh01");
		this.tree.moves(MoveKind.CHANGE_OF_KIND, List.of("hh01"),
				new Organization("hh01", hamlet.name(), OrganizationKind.SERVICE_UNIT_BRANCH, "hh", 7, 1, null));
		assertThat(runs("branchCongress", this.plan + "/hh01")).isTrue();
		assertThat(this.tree.known("hh01").kind()).isEqualTo(OrganizationKind.SERVICE_UNIT_BRANCH);
	}

	@Test
	void congressOfWhoLeavesThePlansOrganisationsStopsWithTheReason() {
		this.organizations.add(new Organization(fresh("ngoai"), "Đảng ủy ngoài huyện",
				OrganizationKind.GRASSROOTS_COMMITTEE, null, 10, 0, null));
		this.tree.moves(MoveKind.MOVE, List.of("hh01"), this.tree.under("hh01", fresh("ngoai")));
		assertThat(runs("branchCongress", this.plan + "/hh01")).isFalse();
		assertThat(this.absences.reason(this.plan + "/hh01")).get().asString().contains("Theo quyết định");
	}

}
