package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.document.WordFile;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Committees are changed between two congresses, with no plan running. */
@ProcessTest
class MidTermChangeTests {

	private static final String RECORD = "userTask_recordChange";

	private static final String REQUEST = "userTask_requestChange";

	private static final String DECIDE = "userTask_ratifyChange";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private PostHolders holders;

	@Autowired
	private JdbcClient jdbc;

	private People.Person secretary;

	private People.Person committee;

	@BeforeEach
	void committeeOfTheSchoolIsKnown() {
		this.campaign.begin();
		this.secretary = this.campaign.person("chibo.hh02");
		this.committee = this.campaign.person("danguy.hh");
		holds("hh02", "Đặng Thị Thu Ba", "BRANCH_COMMITTEE", "SECRETARY");
		holds("hh02", "Lâm Quang Vinh", "BRANCH_COMMITTEE", "DEPUTY_SECRETARY");
		holds("hh02", "Nguyễn Thị Cẩm Giang", "BRANCH_COMMITTEE");
	}

	private void holds(String organization, String name, String... posts) {
		for (String post : posts) {
			this.jdbc.sql(
					"insert into post_holder (organization_code, name, post, held_since, decision) values (?, ?, ?, date '2022-06-01', '11-QĐ/ĐU')")
				.params(organization, name, post)
				.update();
		}
	}

	private String opens(People.Person person, String organization) {
		person.starts("midTermChange", """
				{"organization":"%s","occasion":"Bí thư chuyển công tác"}""".formatted(organization));
		return subject(organization);
	}

	private String subject(String organization) {
		return this.jdbc.sql(
				"select 'kien-toan-' || cast(max(id) as varchar(20)) || '/' || organization_code from mid_term_change where organization_code = ? group by organization_code")
			.param(organization)
			.query(String.class)
			.single();
	}

	private static String ballot(String election, String candidates) {
		return """
				{"election":"%s","seats":1,"ballots":{"issued":12,"returned":12,"valid":12,"invalid":0},"candidates":[%s]}"""
			.formatted(election, candidates);
	}

	private static String candidate(String name, int votes, String more) {
		return "{\"name\":\"%s\",\"votes\":%d%s}".formatted(name, votes, more);
	}

	private static String other(String name, String kind, String posts) {
		return "{\"name\":\"%s\",\"kind\":\"%s\",%s}".formatted(name, kind, posts);
	}

	private void records(String subject, String ballots, String others) {
		records(subject, "2024-09-20", ballots, others);
	}

	private void records(String subject, String day, String ballots, String others) {
		String minutes = this.campaign.scan(this.secretary, subject, RECORD);
		this.secretary.completes(subject, RECORD, """
				{"heldOn":"%s","members":{"official":12,"temporaryElsewhere":0,"exemptAbsent":0,"suspended":0,
				"excusedWholeCongress":0,"present":12},"ballots":[%s],"others":[%s],"minutes":%s}""".formatted(day,
				ballots, others, minutes));
	}

	/** The deputy is elected secretary, in place of the one who is relieved. */
	private void recordsNewSecretary(String subject) {
		records(subject,
				ballot("SECRETARY", candidate("Lâm Quang Vinh", 11, ",\"from\":\"DEPUTY_SECRETARY\"")) + ","
						+ ballot("BRANCH_COMMITTEE", candidate("Trần Hữu Lộc", 9, "")),
				other("Đặng Thị Thu Ba", "RELIEVED", "\"from\":\"SECRETARY\"") + ","
						+ other("Đặng Thị Thu Ba", "RELIEVED", "\"from\":\"BRANCH_COMMITTEE\"") + ","
						+ other("Nguyễn Thị Cẩm Giang", "APPOINTED", "\"to\":\"DEPUTY_SECRETARY\""));
	}

	private void requests(String subject) {
		this.secretary.completes(subject, REQUEST,
				"{\"papers\":%s}".formatted(this.campaign.scan(this.secretary, subject, REQUEST)));
	}

	private void decides(People.Person person, String subject, String decision) {
		person.completes(subject, DECIDE, """
				{"meetingDate":"2024-09-20","number":"31-QĐ/ĐU","documentDate":"2024-09-20","signer":"Bí thư",%s}"""
			.formatted(decision));
	}

	private List<String> committeeOf(String organization) {
		return this.holders.on(LocalDate.of(2024, 9, 20), organization)
			.stream()
			.map((one) -> one.title() + " " + one.name() + " " + one.decision())
			.toList();
	}

	@Test
	void whomTheCommitteeAboveAcceptsHoldsThePostSinceItsDecision() {
		String subject = opens(this.secretary, "hh02");
		recordsNewSecretary(subject);
		requests(subject);
		decides(this.committee, subject, "\"outcome\":\"RATIFIED\",\"refused\":[]");
		assertThat(committeeOf("hh02")).containsExactly("Bí thư Lâm Quang Vinh 31-QĐ/ĐU",
				"Phó bí thư Nguyễn Thị Cẩm Giang 31-QĐ/ĐU", "Chi ủy viên Lâm Quang Vinh 11-QĐ/ĐU",
				"Chi ủy viên Nguyễn Thị Cẩm Giang 11-QĐ/ĐU", "Chi ủy viên Trần Hữu Lộc 31-QĐ/ĐU");
		assertThat(this.campaign.path("midTermChange", subject)).containsExactly("startEvent_change",
				"serviceTask_openMidTermChange", RECORD, REQUEST, "callActivity_ratification", "endEvent_decided");
		assertThat(this.campaign.path("ratification", subject)).containsExactly("startEvent_requested", DECIDE,
				"endEvent_ratified");
	}

	@Test
	void refusedPersonStaysWhereThePersonWasAndTheBranchIsToldWhom() {
		String subject = opens(this.secretary, "hh02");
		records(subject, ballot("BRANCH_COMMITTEE", candidate("Trần Hữu Lộc", 9, "")),
				other("Nguyễn Thị Cẩm Giang", "RELIEVED", "\"from\":\"BRANCH_COMMITTEE\""));
		requests(subject);
		refused("Hãy ghi lý do không đồng ý",
				() -> decides(this.committee, subject, "\"outcome\":\"RATIFIED\",\"refused\":[{\"sequence\":1}]"));
		this.committee.sends(this.committee.task(subject, DECIDE).getId(), """
				{"meetingDate":"2024-09-20","number":"31-QĐ/ĐU","documentDate":"2024-09-20","signer":"Bí thư",
				"outcome":"RATIFIED","refused":[{"sequence":1,"reason":"Chưa đủ tiêu chuẩn"}]}""");
		assertThat(committeeOf("hh02")).noneMatch((one) -> one.contains("Trần Hữu Lộc"))
			.noneMatch((one) -> one.contains("Cẩm Giang"));
		assertThat(this.jdbc.sql("select text from notification where recipient = 'hh02:secretary'")
			.query(String.class)
			.single()).endsWith(
					"quyết định kiện toàn theo văn bản số 31-QĐ/ĐU ngày 20/09/2024; không đồng ý đối với Trần Hữu Lộc.");
	}

	@Test
	void fileComesBackForMoreAndWhatIsGivenUpEnds() {
		String subject = opens(this.secretary, "hh02");
		recordsNewSecretary(subject);
		requests(subject);
		decides(this.committee, subject, "\"outcome\":\"RETURNED\",\"refused\":[],\"reason\":\"Thiếu biên bản\"");
		recordsNewSecretary(subject);
		requests(subject);
		decides(this.committee, subject, "\"outcome\":\"ANNULLED\",\"refused\":[],\"reason\":\"Sai nguyên tắc\"");
		this.secretary.completes(subject, RECORD, "{\"dropped\":\"Đồng chí bí thư ở lại\"}");
		assertThat(committeeOf("hh02")).contains("Bí thư Đặng Thị Thu Ba 11-QĐ/ĐU");
		assertThat(this.campaign.path("midTermChange", subject)).endsWith("endEvent_dropped");
		opens(this.secretary, "hh02");
	}

	@Test
	void nameThatTheBranchDoesNotHaveIsToldAndRecordedAllTheSame() {
		String subject = opens(this.secretary, "hh02");
		String form = """
				{"heldOn":"2024-09-20","ballots":[],"others":[%s],"minutes":[]}"""
			.formatted(other("Người Lạ", "APPOINTED", "\"to\":\"BRANCH_COMMITTEE\""));
		String task = this.secretary.task(subject, RECORD).getId();
		assertThat(
				Visitor.withPassword(this.port, "chibo.hh02").post("/api/tasks/%s/check".formatted(task), form).body())
			.contains("Người Lạ không có trong danh sách đảng viên của chi bộ", "\"severity\":\"INFO\"");
		records(subject, "", other("Người Lạ", "APPOINTED", "\"to\":\"BRANCH_COMMITTEE\""));
		assertThat(this.secretary.sees(subject)).contains(REQUEST);
	}

	@Test
	void nobodyLeavesAPostAndComesToItAtOnceEvenWhereNobodyKnowsWhoHoldsIt() {
		this.jdbc.sql("delete from post_holder").update();
		String subject = opens(this.secretary, "hh02");
		refused("vừa thôi giữ vừa nhận chức danh phó bí thư",
				() -> records(subject, "", other("Trần Hữu Lộc", "RELIEVED", "\"from\":\"DEPUTY_SECRETARY\"") + ","
						+ other("Trần Hữu Lộc", "APPOINTED", "\"to\":\"DEPUTY_SECRETARY\"")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					SECRETARY        | Trần Hữu Lộc       |                               | không phải chi ủy viên nên không thể là bí thư
					SECRETARY        | Lâm Quang Vinh     |                               | đang là Đặng Thị Thu Ba; hãy ghi thêm đồng chí ấy thôi giữ chức
					BRANCH_COMMITTEE | Trần Hữu Lộc       | ,"from":"DEPUTY_SECRETARY"    | hiện không giữ chức danh phó bí thư
					BRANCH_COMMITTEE | Lâm Quang Vinh     |                               | đang giữ chức danh chi ủy viên rồi
					EXECUTIVE_COMMITTEE | Trần Hữu Lộc    |                               | Chi bộ không có chức danh này
					""")
	void changeThatDoesNotFitWhoHoldsThePostsIsRefused(String election, String name, String more, String words) {
		String subject = opens(this.secretary, "hh02");
		refused(words, () -> records(subject, ballot(election, candidate(name, 11, (more != null) ? more : "")), ""));
	}

	@Test
	void whoLeavesTheCommitteeLeavesItsLeadToo() {
		String subject = opens(this.secretary, "hh02");
		refused("Đặng Thị Thu Ba còn giữ chức danh bí thư; hãy ghi thêm",
				() -> records(subject, "", other("Đặng Thị Thu Ba", "RELIEVED", "\"from\":\"BRANCH_COMMITTEE\"")));
	}

	@Test
	void probationaryMemberImpossibleVotesADayToComeAndNothingToDecideAreRefused() {
		String subject = opens(this.campaign.person("danguy.hh"), "hh03");
		this.secretary = this.campaign.person("danguy.hh");
		refused("là đảng viên dự bị",
				() -> records(subject, ballot("SECRETARY", candidate("Nguyễn Thị Trúc Ly", 11, "")), ""));
		this.secretary.putsBack(subject, RECORD);
		refused("nhiều hơn số phiếu hợp lệ",
				() -> records(subject, ballot("SECRETARY", candidate("Thạch Sô Phol", 13, "")), ""));
		this.secretary.putsBack(subject, RECORD);
		refused("Cuộc họp chưa diễn ra",
				() -> records(subject, "2024-09-21", ballot("SECRETARY", candidate("Thạch Sô Phol", 11, "")), ""));
		this.secretary.putsBack(subject, RECORD);
		refused("chưa có gì để trình",
				() -> records(subject, ballot("SECRETARY", candidate("Thạch Sô Phol", 6, "")), ""));
	}

	@Test
	void onlyOnesOwnOrganisationIsChangedAndOneChangeAtATime() {
		refused("Chỉ mở hồ sơ kiện toàn cho tổ chức của mình", () -> opens(this.secretary, "hh01"));
		refused("Chỉ mở hồ sơ kiện toàn cho tổ chức của mình", () -> opens(this.committee, "phunghiep"));
		opens(this.committee, "hh02");
		refused("mở ngày 20/09/2024 của tổ chức này chưa xong", () -> opens(this.secretary, "hh02"));
	}

	@Test
	void committeeOfAPartyOrganisationIsChangedByTheCommitteeAboveIt() {
		holds("hh", "Nguyễn Văn A", "EXECUTIVE_COMMITTEE", "SECRETARY");
		this.secretary = this.committee;
		String subject = opens(this.committee, "hh");
		records(subject, "",
				other("Nguyễn Văn A", "RELIEVED", "\"from\":\"SECRETARY\"") + ","
						+ other("Trần Thị B", "APPOINTED", "\"to\":\"EXECUTIVE_COMMITTEE\"") + ","
						+ other("Trần Thị B", "APPOINTED", "\"to\":\"SECRETARY\""));
		requests(subject);
		decides(this.campaign.person("bantochuc"), subject, "\"outcome\":\"RATIFIED\",\"refused\":[]");
		assertThat(committeeOf("hh")).containsExactly("Bí thư Trần Thị B 31-QĐ/ĐU",
				"Ủy viên Ban Chấp hành Nguyễn Văn A 11-QĐ/ĐU", "Ủy viên Ban Chấp hành Trần Thị B 31-QĐ/ĐU");
	}

	@Test
	void requestAndDecisionArePrintedForThoseWhomTheyConcern() {
		String subject = opens(this.secretary, "hh02");
		recordsNewSecretary(subject);
		WordFile request = paper("chibo.hh02", subject, "mid-term-request", "");
		assertThat(request.lines()).contains("Kính trình: Đảng ủy xã Hiệp Hưng",
				"Lý do kiện toàn: Bí thư chuyển công tác.");
		assertThat(request.table(1)).hasSize(6)
			.element(1)
			.satisfies((row) -> assertThat(row).containsExactly("1", "Lâm Quang Vinh", "Chuẩn y kết quả bầu",
					"Bí thư (thôi giữ Phó bí thư)", "11/12"));
		requests(subject);
		WordFile decision = paper("danguy.hh", subject, "mid-term-decision", "?refused=2&documentDate=2024-09-20");
		assertThat(decision.lines()).contains("ĐẢNG ỦY QUYẾT ĐỊNH").noneMatch((line) -> line.contains("Trần Hữu Lộc"));
		assertThat(decision.table(1)).hasSize(5);
		assertThat(asked("chibo.hh01", subject, "mid-term-request", "").status()).isEqualTo(404);
	}

	private WordFile paper(String person, String subject, String kind, String chosen) {
		return WordFile.of(asked(person, subject, kind, chosen).response().body(), kind);
	}

	private Visitor.Answer asked(String person, String subject, String kind, String chosen) {
		String[] key = subject.split("/");
		return Visitor.withPassword(this.port, person)
			.get("/api/congresses/%s/%s/papers/%s.docx%s".formatted(key[1], key[0], kind, chosen));
	}

	@Test
	void whoHoldsWhichPostIsReadByTheOrganisationAndThoseAboveIt() {
		Visitor own = Visitor.withPassword(this.port, "chibo.hh02");
		assertThat(own.get("/api/committees/hh02").body()).contains("\"title\":\"Bí thư\"", "Đặng Thị Thu Ba");
		assertThat(own.get("/api/committees").body()).contains("hh02").doesNotContain("hh01");
		assertThat(own.get("/api/committees/hh01").status()).isEqualTo(404);
		assertThat(Visitor.withPassword(this.port, "bantochuc").get("/api/committees/hh02?on=2022-05-31").body())
			.isEqualTo("[]");
	}

	@Test
	void formOfEachStepOpensWithoutAPlan() {
		String subject = opens(this.secretary, "hh02");
		assertThat(form("chibo.hh02", this.secretary, subject, RECORD)).contains("\"voters\":12", "Đặng Thị Thu Ba");
		recordsNewSecretary(subject);
		assertThat(form("chibo.hh02", this.secretary, subject, REQUEST)).contains("mid-term-request");
		requests(subject);
		assertThat(form("danguy.hh", this.committee, subject, DECIDE)).contains("mid-term-decision");
		String task = this.committee.task(subject, DECIDE).getId();
		assertThat(Visitor.withPassword(this.port, "danguy.hh").get("/api/tasks/cards?id=" + task).body())
			.contains("Kiện toàn giữa nhiệm kỳ");
	}

	private String form(String account, People.Person person, String subject, String element) {
		Visitor.Answer answer = Visitor.withPassword(this.port, account)
			.get("/api/tasks/%s/form".formatted(person.task(subject, element).getId()));
		assertThat(answer.status()).as("%s", answer).isEqualTo(200);
		return answer.body();
	}

	@Test
	void ratifiedCongressSaysWhoHoldsThePostsUntilTheNextOne() {
		this.campaign.beginWithIssuedPlan();
		Branch branch = this.campaign.branch("hh02");
		branch.holdsCongress("2024-12-01");
		branch.recordsResult("2024-12-01");
		branch.requestsRatification();
		this.campaign.committee().ratifies("2024-12-01", branch);
		assertThat(this.holders.on(LocalDate.of(2024, 12, 1), "hh02"))
			.extracting((one) -> one.title() + " " + one.name())
			.containsExactly("Bí thư Người 1", "Chi ủy viên Người 1", "Chi ủy viên Người 2", "Chi ủy viên Người 3");
		assertThat(Visitor.signedIn(this.port, "bantochuc").get("/congresses/hh02/" + this.campaign.plan()).body())
			.contains("Cấp ủy hiện nay", "Chi ủy viên", "Người 3");
	}

	private static void refused(String words, Runnable step) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).withMessageContaining(words);
	}

}
