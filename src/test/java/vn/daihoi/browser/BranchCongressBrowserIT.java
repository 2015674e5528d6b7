package vn.daihoi.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three branches go from the draft plan to the ratified result, as their people carry
 * them in Tasklist: one gives notice first, one after the agreement on its personnel, one
 * too late for its day.
 */
class BranchCongressBrowserIT extends BrowserStory {

	private static final String PROPOSE = "Đề xuất ngày đại hội";

	private static final String NOTICE = "Thông báo thời gian khai mạc đại hội";

	private static final String SCRIPT = "Kịch bản, phân công và kiểm tra điều kiện";

	private static final String OPINIONS = "Ghi ý kiến góp ý";

	private static final String DOCUMENTS = "Gửi dự thảo văn kiện";

	private static final String RESULT = "Ghi kết quả đại hội";

	BranchCongressBrowserIT() {
		super("branch-congress");
	}

	@Test
	@Order(1)
	void planGoesFromDraftToIssue() throws Exception {
		Issuer issuer = new Issuer(this.campaign);
		issuer.drafts();
		this.campaign.dayIs("2024-09-27");
		issuer.agrees("2024-09-27");
		this.campaign.dayIs("2024-09-30");
		issuer.issues("2024-09-30");
	}

	@Test
	@Order(2)
	void committeeIssuesItsOwnPlan() throws Exception {
		this.campaign.dayIs("2024-10-04");
		this.campaign.committee().issuesItsPlan("2024-10-04");
	}

	@Test
	@Order(3)
	void branchSeesItsOwnWorkAndNothingOfAnother() throws Exception {
		this.campaign.dayIs("2024-10-08");
		Person first = this.campaign.branch("hh01").secretary;
		Person second = this.campaign.branch("hh02").secretary;
		first.tasklist()
			.has(Tasklist.MINE, Tasklist.OF_THE_UNIT, Tasklist.OVERDUE, Tasklist.DUE_SOON, Tasklist.ACTING)
			.show(Tasklist.OVERDUE)
			.isEmpty();
		first.tasklist().show(Tasklist.DUE_SOON).lists(PROPOSE);
		first.tasklist().show(Tasklist.OF_THE_UNIT).lists(PROPOSE);
		this.campaign.picture(first, "viec-cua-chi-bo");
		String ofAnother = second.tasklist().show(Tasklist.OF_THE_UNIT).address(PROPOSE);
		first.tasklist().doesNotOpen(ofAnother);
		this.campaign.picture(first, "viec-cua-chi-bo-khac");
	}

	@Test
	@Order(4)
	void branchThatProposesLateFindsItsTaskUnderOverdue() throws Exception {
		this.campaign.branch("hh01").proposes("2024-12-15", 0);
		this.campaign.branch("hh02").proposes("2024-12-22", 3);
		this.campaign.dayIs("2024-10-15");
		Branch late = this.campaign.branch("hh03");
		late.secretary.tasklist().show(Tasklist.OVERDUE).lists(PROPOSE);
		this.campaign.picture(late.secretary, "qua-han");
		late.secretary.finds(PROPOSE).says("Hạn: 14/10/2024");
		late.proposes("2024-12-20", 5);
	}

	@Test
	@Order(5)
	void committeeAcceptsThreeDaysInOneList() {
		this.campaign.committee().acceptsDays(List.of("15/12/2024", "22/12/2024", "20/12/2024"));
		this.campaign.committee().office.tasklist().show(Tasklist.OF_THE_UNIT).isEmpty();
	}

	@Test
	@Order(6)
	void programNamedPdfIsRefusedAndNothingTypedIsLost() throws Exception {
		this.campaign.dayIs("2024-10-17");
		Branch branch = this.campaign.branch("hh01");
		Path program = this.campaign.files.program("cong-van.pdf");
		TaskPage notice = branch.notice("2024-10-17").offer("papers", program).says("Không nhận tệp “cong-van.pdf”");
		branch.picture(notice, "tep-khong-nhan");
		notice.holds("givenOn", "2024-10-17")
			.holds("openingDate", "2024-12-15")
			.holds("form", "INVITATION")
			.lists(this.campaign.files.png("giay-moi-hh01.png"))
			.complete();
	}

	@Test
	@Order(7)
	void branchesPreparePersonnelAndCommitteeAgreesInOneList() throws Exception {
		this.campaign.dayIs("2024-10-21");
		this.campaign.branch("hh01").preparesPersonnel("2024-10-21", 0, 7);
		this.campaign.branch("hh02").preparesPersonnel("2024-10-21", 3, 12);
		this.campaign.branch("hh03").preparesPersonnel("2024-10-21", 5, 25);
		this.campaign.dayIs("2024-10-25");
		this.campaign.committee().agreesOnPersonnel(3, "2024-10-25");
		this.campaign.branch("hh01").secretary.tasklist().show(Tasklist.OF_THE_UNIT).lists(DOCUMENTS, SCRIPT, OPINIONS);
	}

	@Test
	@Order(8)
	void noticeMayFollowTheAgreementOnPersonnel() throws Exception {
		this.campaign.dayIs("2024-10-28");
		Branch branch = this.campaign.branch("hh02");
		branch.picture(branch.secretary.finds(NOTICE), "thong-bao");
		branch.givesNotice("2024-10-28");
		branch.secretary.tasklist().show(Tasklist.OF_THE_UNIT).lists(DOCUMENTS, OPINIONS, SCRIPT);
	}

	@Test
	@Order(9)
	void noticeOn15NovemberAllowsOpeningFrom28December() throws Exception {
		this.campaign.dayIs("2024-11-15");
		Branch branch = this.campaign.branch("hh03");
		branch.goesOnWithTheNotice();
		TaskPage notice = branch.notice("2024-11-15")
			.isRefused("openingDate", "khai mạc sớm nhất là ngày 28/12/2024", "điểm 11.1 Quy định 24-QĐ/TW");
		branch.picture(notice, "thong-bao-muon");
		assertThat(notice.field("earliest")).hasText("Lấy ngày 28/12/2024");
		notice.press("earliest").holds("openingDate", "2024-12-28").complete();
		this.campaign.committee().acceptsChangedDay("28/12/2024", "15/11/2024");
	}

	@Test
	@Order(10)
	void branchWithALateNoticeAsksToPostpone() throws Exception {
		this.campaign.remote("hh04").proposes("2024-12-30");
		this.campaign.story().accept("hh04");
		this.campaign.dayIs("2024-11-17");
		this.campaign.branch("hh04").postpones("phải thông báo", "Chưa chuẩn bị xong nhân sự");
		assertThat(this.campaign.state("hh04")).isEqualTo("POSTPONED");
	}

	@Test
	@Order(11)
	void moreVotesThanBallotsAreRefusedBesideTheirFieldAndNothingTypedIsLost() throws Exception {
		this.campaign.dayIs("2024-12-29");
		Branch branch = this.campaign.branch("hh03");
		TaskPage empty = branch.takes(RESULT).isRefused("ballots-0-candidates-0-votes", "Chưa ghi ô “Số phiếu”");
		assertThat(empty.findings("ballots-0-ballots-invalid")).isEmpty();
		TaskPage result = branch.fillResult(empty, 5, 25)
			.fill("ballots-0-candidates-0-votes", 26)
			.isRefused("ballots-0-candidates-0-votes", "(26) nhiều hơn số phiếu hợp lệ (25)");
		branch.picture(result, "qua-so-phieu");
		result = branch.secretary.tasklist().show(Tasklist.MINE).openTask(RESULT).isHeld();
		result.holds("members-present", "25")
			.holds("ballots-0-candidates-1-votes", "24")
			.lists(this.campaign.files.png("bien-ban-dai-hoi-hh03.png"))
			.fill("ballots-0-candidates-0-votes", 25)
			.complete();
		branch.requestsRatification();
	}

	@Test
	@Order(12)
	void figuresThatTheMachineProposesFollowUntilSomebodyTypesAnother() throws Exception {
		Branch branch = this.campaign.branch("hh02");
		TaskPage result = branch.takes(RESULT).says("Số phiếu phát ra (máy đề nghị)");
		result.fill("members-present", 11).says("Vắng 1 người.").holds("ballots-0-ballots-valid", 11);
		result.fill("ballots-0-ballots-returned", 10).fill("members-present", 12);
		result.holds("ballots-0-ballots-issued", 12)
			.holds("ballots-0-ballots-returned", 10)
			.holds("ballots-0-ballots-valid", 10)
			.holds("ballots-1-ballots-valid", 12);
		branch.picture(result, "ket-qua-may-de-nghi");
		result.fill("ballots-0-ballots-returned", 12);
		branch.fillResult(result, 3, 12).complete();
		branch.requestsRatification();
	}

	@Test
	@Order(13)
	void committeeRatifiesThreeBranchesInOneList() throws Exception {
		this.campaign.branch("hh01").holdsCongress(0, 7);
		this.campaign.committee().ratifies(3, "2024-12-29");
		assertThat(this.campaign.ratified()).isEqualTo(3);
	}

	@Test
	@Order(14)
	void signingOutEndsTheSession() {
		Page page = this.campaign.committee().office.page();
		SignInPage signIn = new SignInPage(page);
		this.campaign.committee().office.tasklist().signOut();
		signIn.isShown();
		assertThat(page.request().get("/api/session").status()).isEqualTo(401);
		page.navigate("/camunda/app/tasklist/default/");
		signIn.isShown();
		signIn.refuses("danguy.hh", "khác");
		this.campaign.picture(this.campaign.committee().office, "dang-nhap");
	}

}
