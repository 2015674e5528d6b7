package vn.daihoi.process;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.progress.ReckonedProgress;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What supervisors do from the page of a congress. */
@ProcessTest
class SupervisionTests {

	private static final String DEPUTY = "phobithu.hh01";

	@Autowired
	private Campaign campaign;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Accounts accounts;

	@Autowired
	private IdentityService identity;

	@LocalServerPort
	private int port;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	@Test
	void whoHasTheOpenTaskIsRemindedOnceAnHour() {
		assertThat(says("giamsat", "reminders", Map.of("task", task())))
			.contains("Đã nhắc việc “Đề xuất ngày đại hội”.", "đã nhắc lúc");
		assertThat(told("hh01:secretary", "REMINDED_NOW")).singleElement()
			.asString()
			.contains("nhắc việc “Đề xuất ngày đại hội” của Chi bộ", "hạn ", "Cấp ủy viên phụ trách địa bàn");
		assertThat(says("bantochuc", "reminders", Map.of("task", task()))).contains("vừa được nhắc lúc",
				"mỗi giờ chỉ nhắc một lần");
		assertThat(told("hh01:secretary", "REMINDED_NOW")).hasSize(1);
		this.jdbc.sql("update sent_reminder set sent_at = ?")
			.param(OffsetDateTime.parse("2024-01-01T00:00:00Z"))
			.update();
		assertThat(says("bantochuc", "reminders", Map.of("task", task()))).contains("Đã nhắc việc");
		assertThat(audited("Nhắc ngay")).containsExactly("giamsat", "bantochuc");
	}

	@Test
	void whoIsRemindedOfALimitThatHasPassedIsToActAtOnce() {
		this.jdbc.sql("""
				update deadline set due_on = date '2024-09-25', internal = true
				where plan_code = ? and organization_code = 'hh01' and rule = 'proposeDate'""")
			.param(this.campaign.plan())
			.update();
		ReckonedProgress.anew(this.jdbc);
		says("giamsat", "reminders", Map.of("task", task()));
		assertThat(told("hh01:secretary", "REMINDED_NOW")).singleElement()
			.asString()
			.contains("đã quá hạn 25/09/2024; hãy làm ngay, nếu vướng thì hỏi cấp trên");
	}

	@Test
	void ofTwoWhoRemindAtOnceOneDoes() {
		String task = task();
		List<Visitor> both = Stream.of("giamsat", "bantochuc")
			.map((user) -> Visitor.signedIn(this.port, user))
			.toList();
		both.stream()
			.map((visitor) -> CompletableFuture
				.supplyAsync(() -> visitor.form(address() + "/reminders", Map.of("task", task))))
			.toList()
			.forEach((answer) -> assertThat(answer.join().status()).isEqualTo(302));
		assertThat(told("hh01:secretary", "REMINDED_NOW")).hasSize(1);
		assertThat(audited("Nhắc ngay")).hasSize(1);
	}

	@Test
	void taskThatIsDoneIsNotRemindedOf() {
		String task = task();
		this.campaign.branch("hh01").proposes("2024-12-31");
		assertThat(says("giamsat", "reminders", Map.of("task", task))).contains("Việc này đã xong hoặc không còn");
		assertThat(told("hh01:secretary", "REMINDED_NOW")).isEmpty();
	}

	@Test
	void explanationIsAskedForAnsweredOnceAndReadByBoth() {
		assertThat(says("giamsat", "explanations", Map.of("of", "hh01", "question", " ")))
			.contains("Chưa ghi “Nội dung cần giải trình”");
		assertThat(says("giamsat", "explanations", Map.of("of", "hh01", "question", "Vì sao chưa đề xuất ngày?")))
			.contains("Đã gửi yêu cầu giải trình", "Chờ giải trình");
		assertThat(told("hh01:secretary", "EXPLANATION")).singleElement()
			.asString()
			.contains("Vì sao chưa đề xuất ngày?");
		String id = this.jdbc.sql("select max(id) from explanation").query(String.class).single();
		assertThat(page("danguy.hh")).contains("Vì sao chưa đề xuất ngày?").doesNotContain("Gửi giải trình");
		assertThat(says("danguy.hh", "explanations/" + id + "/answer", Map.of("answer", "Không biết")))
			.contains("không gửi đến đồng chí");
		assertThat(page("chibo.hh01")).contains("Gửi giải trình");
		assertThat(says("chibo.hh01", "explanations/" + id + "/answer", Map.of("answer", "x".repeat(1001))))
			.contains("dài quá 1000 ký tự (đang có 1001)", "x".repeat(1001));
		assertThat(says("chibo.hh01", "explanations/" + id + "/answer", Map.of("answer", "Bí thư đang nằm viện")))
			.contains("Đã gửi giải trình.");
		assertThat(page("giamsat")).contains("Bí thư đang nằm viện").doesNotContain("Chờ giải trình");
		assertThat(told("giamsat", "EXPLANATION")).hasSize(1);
		assertThat(says("chibo.hh01", "explanations/" + id + "/answer", Map.of("answer", "Khác")))
			.contains("vừa có người trong đơn vị trả lời");
		assertThat(says("giamsat", "explanations", Map.of("of", "tl", "question", "Vì sao?")))
			.contains("không thuộc cấp dưới của đồng chí", ">Vì sao?</textarea>");
	}

	@Test
	void whatTheIssuerAsksOfTheCommitteeIsNotForTheBranch() {
		assertThat(says("giamsat", "explanations", Map.of("of", "hh", "question", "Vì sao chưa chỉ đạo?")))
			.contains("Đã gửi yêu cầu giải trình");
		String id = this.jdbc.sql("select max(id) from explanation").query(String.class).single();
		assertThat(page("chibo.hh01")).doesNotContain("Vì sao chưa chỉ đạo?");
		assertThat(says("danguy.hh", "explanations/" + id + "/answer", Map.of("answer", "Chi bộ yếu")))
			.contains("Chi bộ yếu");
		assertThat(page("bantochuc")).contains("Vì sao chưa chỉ đạo?", "Chi bộ yếu");
		assertThat(page("chibo.hh01")).doesNotContain("Vì sao chưa chỉ đạo?", "Chi bộ yếu");
	}

	@Test
	void workOfWhoIsAbsentGoesToAColleagueOrBackToTheGroup() {
		this.accounts.enter(DEPUTY, "Phó Bí thư", "demo", List.of("hh01:secretary"), List.of("hh"));
		this.tasks.setAssignee(task(), "chibo.hh01");
		assertThat(page("danguy.hh")).contains("Người giữ vắng", "Phó Bí thư",
				"name=\"task\" value=\"" + task() + "\"");
		assertThat(says("danguy.hh", "assignments", assignment("chibo.hh01", "danguy.hh", "Ốm")))
			.contains("Chỉ giao lại cho đồng chí khác trong cùng đơn vị", "value=\"Ốm\"");
		assertThat(says("danguy.hh", "assignments", assignment("chibo.hh01", DEPUTY, "Bí thư ốm")))
			.contains("Đã giao lại việc “Đề xuất ngày đại hội” cho Phó Bí thư.");
		assertThat(open().getAssignee()).isEqualTo(DEPUTY);
		assertThat(told(DEPUTY, "REASSIGNED")).singleElement().asString().contains("Lý do: Bí thư ốm");
		assertThat(says("danguy.hh", "assignments", assignment("chibo.hh01", "", "Ốm")))
			.contains("nay do Phó Bí thư giữ");
		assertThat(says("danguy.hh", "assignments", assignment(DEPUTY, "", "Đi vắng"))).contains("cho cả nhóm");
		assertThat(open().getAssignee()).isNull();
		assertThat(audited("Giao lại việc")).hasSize(2);
		this.campaign.branch("hh01").proposes("2024-12-31");
		this.identity.deleteUser(DEPUTY);
	}

	@Test
	void taskOfTheInspectionIsTakenByNobodyThatDirects() {
		this.campaign.person("danguy.hh")
			.starts("complaint", """
					{"congress":"%s","matter":"COMPLAINT","receivedOn":"2024-09-20","reference":"30/2024"}"""
				.formatted(this.campaign.branch("hh01").congress()));
		String complaint = open("userTask_concludeVerifications").getId();
		this.tasks.setAssignee(complaint, "kiemtra");
		assertThat(page("danguy.hh")).contains("nơi giữ việc tự phân công").doesNotContain("Người giữ vắng");
		Map<String, String> taken = Map.of("task", complaint, "holder", "kiemtra", "to", "", "reason", "Vắng");
		assertThat(says("danguy.hh", "assignments", taken)).contains("hãy đề nghị nơi giữ việc giao người khác");
		assertThat(says("bantochuc", "assignments", taken)).contains("hãy đề nghị nơi giữ việc giao người khác");
		assertThat(open("userTask_concludeVerifications").getAssignee()).isEqualTo("kiemtra");
		this.tasks.setAssignee(complaint, null);
	}

	@Test
	void taskOfTheCommitteeIsHandedOnByTheIssuerAlone() {
		this.campaign.branch("hh01").proposes("2024-12-31");
		String accept = open("userTask_acceptDate").getId();
		this.tasks.setAssignee(accept, "danguy.hh");
		assertThat(page("danguy.hh")).doesNotContain("Người giữ vắng");
		Map<String, String> taken = Map.of("task", accept, "holder", "danguy.hh", "to", "", "reason", "Vắng");
		assertThat(says("danguy.hh", "assignments", taken)).contains("không phải của cấp dưới đồng chí");
		assertThat(page("giamsat")).contains("Người giữ vắng");
		assertThat(says("giamsat", "assignments", taken)).contains("cho cả nhóm");
		assertThat(open("userTask_acceptDate").getAssignee()).isNull();
	}

	private Map<String, String> assignment(String holder, String to, String reason) {
		return Map.of("task", task(), "holder", holder, "to", to, "reason", reason);
	}

	@Test
	void lateLimitPassesByADecisionAndCountsAsLateNoMore() {
		assertThat(says("giamsat", "waivers", waiver("proposeDate", "12-CV/HU")))
			.contains("chỉ cho phép việc đã quá hạn");
		this.jdbc.sql("""
				update deadline set due_on = date '2024-09-25', internal = false
				where plan_code = ? and organization_code = 'hh01' and rule = 'proposeDate'""")
			.param(this.campaign.plan())
			.update();
		assertThat(page("danguy.hh")).contains("Cho phép việc đã quá hạn");
		assertThat(steps("danguy.hh")).contains("Đề xuất ngày đại hội", "Trễ hạn");
		assertThat(says("danguy.hh", "waivers", waiver("proposeDate", ""))).contains("Chưa ghi “Số văn bản cho phép”",
				">Mưa bão</textarea>");
		assertThat(says("danguy.hh", "waivers", waiver("proposeDate", "12-CV/ĐU"))).contains("Đã ghi cho phép quá hạn",
				"theo văn bản số 12-CV/ĐU: Mưa bão", ">được phép quá hạn theo văn bản số 12-CV/ĐU</td>");
		assertThat(steps("danguy.hh")).contains("Đề xuất ngày đại hội", "Đang làm").doesNotContain("Trễ hạn");
		assertThat(late()).isFalse();
		assertThat(says("danguy.hh", "waivers", waiver("proposeDate", "13-CV/ĐU"))).contains("đã được cho phép");
		assertThat(told("hh01:secretary", "LIMIT_WAIVED")).hasSize(1);
		assertThat(audited("Cho phép quá hạn")).containsExactly("danguy.hh");
	}

	@Test
	void limitThatMovedUnderThePageIsNotLetPass() {
		this.jdbc.sql("""
				update deadline set due_on = date '2024-09-24', internal = false
				where plan_code = ? and organization_code = 'hh01' and rule = 'proposeDate'""")
			.param(this.campaign.plan())
			.update();
		assertThat(page("danguy.hh")).contains("value=\"proposeDate@2024-09-24\"");
		this.jdbc.sql("""
				update deadline set due_on = date '2024-09-25'
				where plan_code = ? and organization_code = 'hh01' and rule = 'proposeDate'""")
			.param(this.campaign.plan())
			.update();
		assertThat(says("danguy.hh", "waivers", waiver("proposeDate@2024-09-24", "12-CV/ĐU")))
			.contains("đã đổi ngày", "Chọn lại hạn", "value=\"12-CV/ĐU\"", ">Mưa bão</textarea>")
			.doesNotContain("theo văn bản số 12-CV/ĐU");
		assertThat(told("hh01:secretary", "LIMIT_WAIVED")).isEmpty();
		assertThat(says("danguy.hh", "waivers", waiver("proposeDate@2024-09-25", "12-CV/ĐU")))
			.contains("theo văn bản số 12-CV/ĐU: Mưa bão");
	}

	@Test
	void whatWasTypedStaysThoughNoLimitIsLate() {
		assertThat(says("danguy.hh", "waivers", waiver("proposeDate@2024-09-24", "12-CV/ĐU"))).contains("đã đổi ngày",
				"value=\"12-CV/ĐU\"", ">Mưa bão</textarea>");
	}

	private static Map<String, String> waiver(String rule, String number) {
		return Map.of("rule", rule, "number", number, "reason", "Mưa bão");
	}

	private boolean late() {
		return Visitor.withPassword(this.port, "danguy.hh")
			.get("/api/congresses/hh01/" + this.campaign.plan())
			.json()
			.path("late")
			.asBoolean();
	}

	@Test
	void notesAreForThoseWhoDirectAlone() {
		assertThat(says("giamsat", "notes", Map.of("note", "Đã gọi điện cho bí thư"))).contains("Đã lưu ghi chú.",
				"Đã gọi điện cho bí thư");
		assertThat(page("danguy.hh")).contains("Đã gọi điện cho bí thư");
		assertThat(page("chibo.hh01")).doesNotContain("Đã gọi điện cho bí thư");
	}

	@Test
	void branchDirectsNobodyAndAnotherBranchSeesNothing() {
		assertThat(page("chibo.hh01")).doesNotContain("Chỉ đạo, đôn đốc");
		assertThat(says("chibo.hh01", "reminders", Map.of("task", task()))).contains("Chỉ cấp ủy trực tiếp chỉ đạo");
		assertThat(says("giamsat", "notes", Map.of("note", "Gọi lần hai:\r\nđã hẹn\u0007 ngày")))
			.contains("Đã lưu ghi chú.", "Gọi lần hai:\nđã hẹn ngày");
		assertThat(says("chibo.hh01", "notes", Map.of("note", "Tôi"))).contains("Chỉ cấp ủy trực tiếp chỉ đạo");
		assertThat(Visitor.signedIn(this.port, "chibo.hh02").form(address() + "/notes", Map.of("note", "Tôi")).status())
			.isEqualTo(404);
		Visitor stale = Visitor.signedIn(this.port, "giamsat");
		stale.forgetToken();
		assertThat(stale.form(address() + "/notes", Map.of("note", "Tôi")).status()).isEqualTo(403);
	}

	private String says(String user, String act, Map<String, String> fields) {
		Visitor visitor = Visitor.signedIn(this.port, user);
		Visitor.Answer answer = visitor.form(address() + "/" + act, fields);
		assertThat(answer.header("Location").orElseThrow()).endsWith(address() + "#chi-dao");
		return visitor.get(address()).body();
	}

	private String page(String user) {
		return Visitor.signedIn(this.port, user).get(address()).body();
	}

	/** The list of steps alone; the legend beside it names every mark. */
	private String steps(String user) {
		return page(user).split("<ul class=\"steps\">")[1].split("</ul>")[0];
	}

	private String address() {
		return "/congresses/hh01/" + this.campaign.plan();
	}

	private String task() {
		return open().getId();
	}

	private Task open() {
		return open("userTask_proposeDate");
	}

	private Task open(String element) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.campaign.plan() + "/hh01")
			.taskDefinitionKey(element)
			.singleResult();
	}

	private List<String> told(String recipient, String kind) {
		return this.jdbc.sql("select text from notification where recipient = ? and kind = ? and plan_code = ?")
			.params(recipient, kind, this.campaign.plan())
			.query(String.class)
			.list();
	}

	private List<String> audited(String action) {
		return this.jdbc.sql("select user_id from audit_entry where subject = ? and action = ? order by id")
			.params(this.campaign.plan() + "/hh01", action)
			.query(String.class)
			.list();
	}

}
