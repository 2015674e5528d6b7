package vn.daihoi.browser;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import vn.daihoi.spreadsheet.Workbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What people do beside their tasks: an administrator corrects an organisation and takes
 * in a colleague, a branch asks its committee and hands the task on.
 */
class ColleaguesBrowserIT extends BrowserStory {

	private static final String PROPOSE = "Đề xuất ngày đại hội";

	private static final String QUESTION = "Chi bộ có được đại hội ngày thứ Bảy không?";

	private static final String ANSWER = "Được, miễn đủ đảng viên dự.";

	private static final String ACCOUNTS = "Tài khoản";

	private static final String DEPUTY = "phobithu.hh01";

	ColleaguesBrowserIT() {
		super("colleagues");
	}

	@BeforeAll
	void planIsIssued() throws Exception {
		this.campaign.story().issuePlan();
	}

	private Person administrator() {
		return this.campaign.person("quantri");
	}

	private Person secretary() {
		return this.campaign.person("chibo.hh01");
	}

	@Test
	@Order(1)
	void organizationIsFoundWithoutMarksAndCorrectedAfterAMistake() {
		Page page = administrator().page();
		page.navigate("/organizations?q=kinh+cung");
		page.locator("main table a").first().click();
		page.locator("[name=officialMembers]").fill("mười hai");
		page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator("main")).containsText("“Đảng viên chính thức”: phải là số nguyên từ 0");
		assertThat(page.locator("[name=officialMembers]")).hasValue("mười hai");
		this.campaign.pageOnBoth(administrator(), "sua-to-chuc-sai");
		page.locator("[name=officialMembers]").fill("987");
		page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator("main [role=status]")).containsText("→ 987");
		assertThat(page.locator("main")).containsText("Sửa: Tổ chức");
	}

	@Test
	@Order(2)
	void colleagueComesWithAFileAfterAMistakeInOneCell() throws Exception {
		Page page = administrator().page();
		page.navigate("/organizations");
		ExcelPage excel = new ExcelPage(page);
		Workbook file = excel.downloads("Tải tệp hiện có");
		int row = file.poi().getSheet(ACCOUNTS).getLastRowNum() + 1;
		file.row(ACCOUNTS, row, DEPUTY, "Phan Thị Diễm", "hh99", "Bí thư");
		excel.sends("to-chuc.xlsx", file, "Xem thay đổi").refuses("Ô Tài khoản!C" + (row + 1));
		excel.says("chưa có tổ chức mang mã “hh99”");
		this.campaign.pageOnBoth(administrator(), "tep-to-chuc-sai");
		file.set(ACCOUNTS, row, 2, "hh01");
		excel.sends("to-chuc.xlsx", file, "Xem thay đổi").says("Tệp đúng mẫu; chưa ghi gì").says("Thêm mới 1, sửa 0");
		excel.sends("to-chuc.xlsx", file, "Ghi vào hệ thống").says("Đã ghi").says("Thêm mới 1, sửa 0");
		this.campaign.caller("quantri")
			.put("/engine-rest/user/" + DEPUTY + "/credentials",
					Map.of("password", "demo", "authenticatedUserPassword", "demo"))
			.succeeded();
	}

	@Test
	@Order(3)
	void branchAsksOnItsTaskAndTheCommitteeHearsIt() {
		TaskPage task = secretary().takes(PROPOSE);
		Locator asking = aside(task, "Hỏi cấp ủy cấp trên");
		asking.locator("textarea").fill(QUESTION);
		asking.locator("button").click();
		assertThat(asking.locator(".said")).containsText(QUESTION);
		Person committee = this.campaign.person("danguy.hh");
		committee.tasklist();
		Bell bell = new Bell(committee.page()).counts(1).open().slowly().press(QUESTION, "Xem, trả lời");
		bell.answers(QUESTION, ANSWER).says(QUESTION, ANSWER).isRead();
		this.campaign.picture(committee, "chuong-tra-loi");
	}

	private static Locator aside(TaskPage task, String summary) {
		Locator aside = task.form().locator("details.aside").filter(new Locator.FilterOptions().setHasText(summary));
		aside.locator("summary").click();
		return aside;
	}

	@Test
	@Order(4)
	void answerStandsAtTheBellAndInTheTask() {
		TaskPage task = secretary().tasklist().show(Tasklist.MINE).openTask(PROPOSE).isHeld();
		Bell bell = new Bell(secretary().page()).counts(1).open().says(ANSWER, "trả lời về việc “" + PROPOSE + "”");
		assertThat(bell.list()).isInViewport();
		bell.press(ANSWER, "Mở việc");
		bell.isRead();
		assertThat(aside(task.isHeld(), "Hỏi cấp ủy cấp trên").locator(".said").last()).containsText(ANSWER);
	}

	@Test
	@Order(5)
	void taskIsHandedToTheColleagueWithWhatWasTyped() {
		TaskPage task = secretary().tasklist().show(Tasklist.MINE).openTask(PROPOSE).isHeld();
		task.types("venue", "Nhà văn hóa ấp Mỹ Lợi");
		Locator handing = aside(task, "Chuyển việc cho đồng chí khác");
		handing.locator("select").selectOption("Phan Thị Diễm");
		handing.locator("button").click();
		Person deputy = this.campaign.person(DEPUTY);
		deputy.tasklist();
		Bell bell = new Bell(deputy.page()).open().says("chuyển cho đồng chí việc", PROPOSE);
		this.campaign.picture(deputy, "chuong-chuyen-viec");
		bell.press("chuyển cho đồng chí việc", "Mở việc");
		new TaskPage(deputy.page()).isNamed(PROPOSE).isHeld().holds("venue", "Nhà văn hóa ấp Mỹ Lợi");
		secretary().tasklist().show(Tasklist.MINE).isEmpty();
	}

}
