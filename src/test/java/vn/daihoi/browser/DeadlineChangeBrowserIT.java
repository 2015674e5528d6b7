package vn.daihoi.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import vn.daihoi.packaged.Story;
import vn.daihoi.spreadsheet.Workbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator proposes other deadlines and sees what that does, may not approve it
 * alone, another person does; the branch reads why its day is another one, and everything
 * is taken back in one step.
 */
class DeadlineChangeBrowserIT extends BrowserStory {

	private static final String CHANGE = "Điều chỉnh thời hạn";

	private static final String PROPOSE = "Đề nghị điều chỉnh thời hạn";

	private static final String DECIDE = "Duyệt điều chỉnh thời hạn";

	private static final String PROPOSE_DAY = "Đề xuất ngày đại hội";

	private static final String LIMIT = "Đề xuất ngày đại hội – đang là 10 ngày làm việc sau ngày ban hành kế hoạch";

	private static final String WINDOW = "Ngày cuối khung thời gian đại hội – đang là 31/12/2024";

	private static final String COMMITTEE = "Đảng ủy xã Hiệp Hưng";

	private static final String SHEET = "Các hạn thay đổi";

	private static final String HOLIDAY = """
			BEGIN:VCALENDAR\r
			VERSION:2.0\r
			PRODID:-//test\r
			BEGIN:VEVENT\r
			UID:1\r
			DTSTAMP:20240930T000000Z\r
			DTSTART;VALUE=DATE:20241121\r
			SUMMARY:Ngày nghỉ thêm\r
			END:VEVENT\r
			BEGIN:VEVENT\r
			UID:2\r
			DTSTAMP:20240930T000000Z\r
			DTSTART:20241122T080000\r
			SUMMARY:Họp\r
			END:VEVENT\r
			END:VCALENDAR\r
			""";

	DeadlineChangeBrowserIT() {
		super("deadline-change");
	}

	@BeforeAll
	void planIsIssued() throws Exception {
		this.campaign.story().issuePlan();
		this.campaign.remote("hh02").proposes("2024-12-29");
		this.campaign.story().accept("hh02");
	}

	private Person administrator() {
		return this.campaign.person("dieuchinh");
	}

	private Person board() {
		return this.campaign.person("bantochuc");
	}

	@Test
	@Order(1)
	void administratorStartsItAndSeesTheFieldsOfEachKind() {
		TaskPage start = administrator().tasklist().starts(CHANGE);
		this.campaign.picture(administrator(), start, "bat-dau");
		start.begin();
		TaskPage task = administrator().takes(PROPOSE);
		assertThat(task.field("milestone").locator("option")).containsText(new String[] { "chọn mốc", "đang là" });
		this.campaign.picture(administrator(), task, "moc-cua-ke-hoach");
		shortensTheWindow(task);
		task.choose("what", "Số ngày của một hạn");
		assertThat(task.field("rule").locator("optgroup")).hasCount(4);
		assertThat(task.field("rule").locator("option").getByText("Gửi hồ sơ nhân sự")).hasCount(1);
		this.campaign.picture(administrator(), task, "so-ngay-cua-han");
		task.choose("what", "Ngày đại hội của một chi bộ");
		task.fill("unpicked", "HH02");
		assertThat(task.findings("unpicked")).containsText("Ô “Chi bộ” còn chữ “HH02” chưa chọn");
		task.button("hh02 – ").click();
		task.says("đại hội Chủ nhật, 29/12/2024");
		this.campaign.picture(administrator(), task, "ngay-dai-hoi");
	}

	private void shortensTheWindow(TaskPage task) {
		task.choose("milestone", WINDOW).fill("newDay", "2024-12-20");
		assertThat(task.findings("newDay")).containsText("1 đại hội có ngày nằm sau khung mới");
		assertThat(task.findings("repeatNotices")).containsText("hh02 – Chi bộ");
		assertThat(task.findings("repeatNotices")).containsText(
				"(ngày đã thống nhất 29/12/2024 nằm sau khung mới 20/12/2024); hãy đánh dấu “Vẫn điều chỉnh”");
		this.campaign.picture(administrator(), task, "ngoai-khung-moi");
		task.tick("repeatNotices");
		assertThat(task.findings("repeatNotices").locator(".INFO")).containsText("các nơi này phải dời ngày đại hội");
		task.choose("what", "Ngày đại hội của một chi bộ");
		assertThat(task.field("repeatNotices")).not().isChecked();
	}

	@Test
	@Order(2)
	void daysOfTheCalendarAreTypedAndReadAndStayWhenTheKindChanges() {
		TaskPage task = new TaskPage(administrator().page()).choose("what",
				"Ngày nghỉ, ngày làm bù (cho mọi kế hoạch)");
		task.button("Thêm ngày").click();
		task.fill("days-0-date", "2024-11-20").fill("days-0-basis", "Ngày Nhà giáo Việt Nam");
		task.field("calendar-file").setInputFiles(new FilePayload("lich.ics", "text/calendar", HOLIDAY.getBytes()));
		task.holds("days-1-date", "2024-11-21").holds("days-1-basis", "Ngày nghỉ thêm");
		task.says("thêm 1 ngày vào danh sách").says("Bỏ qua sự kiện “Họp”: sự kiện này có giờ");
		assertThat(task.findings("days")).containsText("Đổi");
		task.field("calendar-file").setInputFiles(new FilePayload("lich.ics", "text/calendar", HOLIDAY.getBytes()));
		task.says("không thêm ngày nào").says("Danh sách trên đã có, không thêm nữa: 21/11/2024");
		assertThat(task.field("days-2-date")).hasCount(0);
		this.campaign.picture(administrator(), task, "ngay-nghi");
		task.button("Thêm ngày").click();
		assertThat(task.findings("days-2-date")).containsText("Chưa ghi ô “Ngày”");
		task.choose("what", "Số ngày của một hạn").choose("what", "Ngày nghỉ, ngày làm bù (cho mọi kế hoạch)");
		task.holds("days-0-date", "2024-11-20").holds("days-0-basis", "Ngày Nhà giáo Việt Nam");
		task.form().getByLabel("Bỏ ngày thứ 3").click();
		assertThat(task.field("days-2-date")).hasCount(0);
	}

	@Test
	@Order(3)
	void otherLimitForOneCommitteeIsProposedWithItsEffectInSight() {
		TaskPage task = new TaskPage(administrator().page()).choose("what", "Số ngày của một hạn")
			.choose("rule", LIMIT);
		for (String impossible : new String[] { "", "0", "-3", "500" }) {
			task.fill("offset", impossible);
			assertThat(task.findings("offset")).containsText("“Số ngày mới” phải từ 1 đến 400");
		}
		task.fill("offset", "10");
		assertThat(task.findings("offset")).containsText("Hạn này đang là 10 ngày làm việc");
		task.fill("offset", "15");
		assertThat(task.findings("offset")).containsText("Đổi ");
		choosesCommittee(task);
		assertThat(task.findings("offset")).containsText("việc đang mở đổi hạn theo");
		task.fill("number", "15-CV/HU");
		this.campaign.picture(administrator(), task, "de-nghi");
		task.isRefused("reason", "Chưa ghi ô “Lý do”").fill("reason", "Mưa bão kéo dài");
		task.isRefused("papers", "Chưa có tệp văn bản").upload("papers", this.campaign.files.pdf("15-CV-HU.pdf"));
		task.fill("unpicked", "tan binh")
			.isRefused("unpicked", "hoặc xóa chữ đã gõ để chỉ áp dụng cho các nơi đã chọn");
		this.campaign.picture(administrator(), task, "chua-chon");
		task.fill("unpicked", "").complete();
	}

	/**
	 * Letter by letter and without marks, as with the keyboard; what was typed and not
	 * picked is no choice.
	 */
	private void choosesCommittee(TaskPage task) {
		Locator search = task.field("unpicked");
		search.pressSequentially("dang uy xa hiep");
		assertThat(task.findings("unpicked")).containsText("“dang uy xa hiep” chưa chọn");
		task.keeps(() -> search.fill("my loi"));
		administrator().page().reload();
		assertThat(task.findings("unpicked")).containsText("“my loi” chưa chọn");
		search.focus();
		task.button("Chi bộ ấp Mỹ Lợi").click();
		task.form().getByLabel("Bỏ Chi bộ ấp Mỹ Lợi").click();
		search.pressSequentially("hh");
		assertThat(task.button("hh – " + COMMITTEE)).isVisible();
		search.press("Enter");
		assertThat(task.form().locator(".files li").getByText(COMMITTEE)).isVisible();
		assertThat(search).hasValue("");
	}

	@Test
	@Order(4)
	void proposerIsRefusedTheApproval() {
		TaskPage task = administrator().takes(DECIDE).choose("outcome", "Duyệt, áp dụng ngay");
		task.isRefused("outcome", "Đồng chí là người đề nghị nên không tự duyệt; hãy trả việc để người khác duyệt");
		this.campaign.picture(administrator(), task, "tu-duyet");
		task.giveBack();
	}

	@Test
	@Order(5)
	void anotherPersonReadsWhatItDoesAndApproves() {
		TaskPage task = board().takes(DECIDE)
			.says("Đề xuất ngày đại hội: 10 thành 15 ngày làm việc sau ngày ban hành kế hoạch")
			.says("Cho: " + COMMITTEE)
			.says("Mưa bão kéo dài")
			.says("14/10/2024")
			.says("21/10/2024");
		Workbook list = new ExcelPage(board().page()).downloads("Tải danh sách đầy đủ (Excel)");
		int rows = list.poi().getSheet(SHEET).getLastRowNum();
		task.says("Các hạn thay đổi (" + rows + ")");
		assertThat(list.texts(SHEET, 1, 5)).startsWith(Story.congress("hh01"))
			.endsWith(PROPOSE_DAY, "14/10/2024", "21/10/2024");
		this.campaign.picture(board(), task, "duyet");
		task.choose("outcome", "Duyệt, áp dụng ngay").complete();
	}

	@Test
	@Order(6)
	void pageTellsProgressAndResult() {
		Page page = board().page();
		page.navigate("/plans/" + Story.PLAN + "/changes");
		assertThat(page.locator("main section .mark")).hasText("Đã điều chỉnh",
				new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(30_000));
		assertThat(page.locator("main")).not().containsText("Đang thực hiện");
		assertThat(page.locator("main section")).containsText(Pattern.compile("Đã tính lại (\\d+)/\\1 đại hội"));
		this.campaign.pageOnBoth(board(), "cac-lan-dieu-chinh");
	}

	@Test
	@Order(7)
	void branchReadsWhyItsDayIsAnotherOne() {
		Person branch = this.campaign.person("chibo.hh01");
		TaskPage task = branch.finds(PROPOSE_DAY).says("Hạn: 21/10/2024");
		task.form().getByText("Vì sao có hạn này?").click();
		task.says("đã điều chỉnh, ban đầu 14/10/2024, theo số 15-CV/HU: Mưa bão kéo dài");
		this.campaign.picture(branch, task, "vi-sao-co-han-nay");
	}

	@Test
	@Order(8)
	void everythingIsTakenBackInOneStep() {
		TaskPage start = administrator().tasklist().starts(CHANGE);
		start.choose("undoes", 1);
		this.campaign.picture(administrator(), start, "tra-lai-nhu-truoc");
		start.begin();
		TaskPage back = administrator().takes(PROPOSE)
			.says("Hoàn tác của thay đổi số 15-CV/HU ngày")
			.holds("offset", "10")
			.holds("reason", "")
			.holds("number", "");
		assertThat(back.findings("offset")).containsText("đổi hạn theo");
		assertThat(back.form().getByText("15-CV-HU.pdf")).hasCount(0);
		back.fill("reason", "Thời tiết đã tốt")
			.fill("number", "16-CV/HU")
			.upload("papers", this.campaign.files.pdf("16-CV-HU.pdf"));
		this.campaign.picture(administrator(), back, "ly-do-tra-lai");
		back.complete();
		Person leaders = this.campaign.person("thuongvu");
		TaskPage task = leaders.takes(DECIDE).says("15 thành 10 ngày làm việc").says("16-CV-HU.pdf");
		this.campaign.picture(leaders, task, "duyet-tra-lai");
		task.choose("outcome", "Duyệt, áp dụng ngay").complete();
		Page page = board().page();
		page.navigate("/plans/" + Story.PLAN + "/changes");
		assertThat(page.locator("main section .mark"))
			.hasText(List.of("Đã điều chỉnh", "Đã điều chỉnh").toArray(String[]::new));
		assertThat(page.locator("main section").first()).containsText("Hoàn tác của thay đổi số 15-CV/HU ngày");
		assertThat(page.locator("main section").last()).containsText("Đã được hoàn tác bởi thay đổi số 16-CV/HU ngày");
		this.campaign.pageOnBoth(board(), "da-tra-lai");
		this.campaign.person("chibo.hh01").finds(PROPOSE_DAY).says("Hạn: 14/10/2024");
	}

	@Test
	@Order(9)
	void deciderReadsWhoIsLeftOutsideAShorterWindow() {
		administrator().tasklist().starts(CHANGE).begin();
		TaskPage proposal = administrator().takes(PROPOSE);
		proposal.choose("milestone", WINDOW).fill("newDay", "2024-12-20").tick("repeatNotices");
		proposal.fill("reason", "Đại hội cấp trên sớm hơn").fill("number", "17-CV/HU");
		proposal.upload("papers", this.campaign.files.pdf("17-CV-HU.pdf")).complete();
		TaskPage decision = board().takes(DECIDE)
			.says("Đại hội có ngày nằm sau khung mới, phải dời ngày (1)")
			.says(": ngày đã thống nhất 29/12/2024 nằm sau khung mới 20/12/2024");
		this.campaign.picture(board(), decision, "duyet-khung-ngan-hon");
		Workbook list = new ExcelPage(board().page()).downloads("Tải danh sách đầy đủ (Excel)");
		assertThat(list.texts("Đại hội ngoài khung mới", 1, 3)).startsWith(Story.congress("hh02"))
			.endsWith("ngày đã thống nhất 29/12/2024 nằm sau khung mới 20/12/2024");
	}

	@Test
	@Order(10)
	void pageOfACongressSaysThatAWishedDayLiesOutsideTheWindow() {
		Page page = board().page();
		page.navigate("/congresses/hh02/" + Story.PLAN + "?opening=2025-01-10");
		assertThat(page.locator("main")).containsText("Thứ Sáu 10/01/2025");
		assertThat(page.locator("main .refused").first()).containsText("hãy chọn từ 01/12/2024 đến 31/12/2024");
		this.campaign.pageOnBoth(board(), "ngay-ngoai-khung");
	}

}
