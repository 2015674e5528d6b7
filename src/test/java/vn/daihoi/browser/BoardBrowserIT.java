package vn.daihoi.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.packaged.Story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Supervisors and those whom they supervise go over the board, at a desk, on a phone and
 * with the keyboard, when the pilots of the demonstration have been held.
 */
class BoardBrowserIT extends BrowserStory {

	private static final int PILOTS_HELD = 14;

	private static final String LATE = "th02";

	private static final int STOPS = 30;

	BoardBrowserIT() {
		super("board");
	}

	@BeforeAll
	void pilotsAreHeld() throws Exception {
		for (int chapter = 1; chapter <= PILOTS_HELD; chapter++) {
			this.campaign.caller("dieuchinh").post("/api/training/next", Map.of("chapter", chapter)).succeeded();
		}
	}

	private Person supervisor() {
		return this.campaign.person("giamsat");
	}

	/** A second window of the supervisor, in which something may be refused. */
	private Page another() {
		return supervisor().page().context().newPage();
	}

	private Person branch() {
		return this.campaign.person("chibo." + LATE);
	}

	private BoardPage board(Person person, String address) {
		return new BoardPage(person.page()).open(address);
	}

	private CongressPage congress(Person person, String branch) {
		return new CongressPage(person.page()).open(branch);
	}

	@ParameterizedTest
	@Order(1)
	@CsvSource({ "giamsat, /board, tong-quan", "giamsat, /board?late=true, danh-sach",
			"giamsat, /board/congresses?day=2024-12-17, lich-thang",
			"giamsat, /board/congresses?day=2024-12-17&view=week, lich-tuan", "giamsat, /board/results, ket-qua",
			"giamsat, /board/results?unit=hh, ket-qua-xa", "giamsat, /board/calendar, ngay-lam-viec",
			"giamsat, /congresses/th02/phung-hiep-2025, dai-hoi-tre",
			"giamsat, /congresses/hh01/phung-hiep-2025, dai-hoi-da-xong", "giamsat, /plans/phung-hiep-2025, ke-hoach",
			"giamsat, /plans/phung-hiep-2025/changes, dieu-chinh", "giamsat, /mail, thu-bao",
			"quantri, /mail/templates, mau-thu", "quantri, /mail/templates/NEW_TASK, mau-thu-mot-loai",
			"quantri, /documents, mau-van-ban", "quantri, /documents/ballot, mau-van-ban-mot-loai",
			"quantri, /board, chua-co-gi", "danguy.hh, /board, dang-uy", "chibo.hh01, /board, chi-bo",
			"chibo.hh01, /congresses/hh01/phung-hiep-2025, dai-hoi-cua-chi-bo",
			"chibo.hh01, /board/congresses, lich-cua-chi-bo" })
	void everybodyCanUseThePage(String user, String address, String name) {
		Person person = this.campaign.person(user);
		Page page = person.page();
		page.navigate(address);
		page.waitForLoadState();
		Barriers barriers = new Barriers(page);
		List<String> found = new ArrayList<>(barriers.seen(Screenshots.PHONE));
		this.campaign.picture(person, name + "-360");
		found.addAll(barriers.seen(Screenshots.DESK));
		this.campaign.picture(person, name);
		found.addAll(barriers.typed(STOPS));
		assertThat(found).isEmpty();
	}

	@Test
	@Order(2)
	void skipLinkLeadsPastTheHead() {
		Page page = supervisor().page();
		page.navigate("/board/results");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.locator("main")).isFocused();
		page.keyboard().press("Tab");
		assertThat(page.locator("main :focus")).hasCount(1);
	}

	@Test
	@Order(3)
	void eachNumberOpensTheListThatItCounts() {
		BoardPage board = board(supervisor(), "/board");
		assertThat(board.sum("Đang trễ hạn")).hasText("3");
		board.sum("Đang trễ hạn").press("Enter");
		board.lists(3);
		assertThat(board.rows().locator(".mark")).hasText(new String[] { "Trễ hạn", "Trễ hạn", "Trễ hạn" });
		int nobody = Integer.parseInt(board.open("/board").concern("Chưa có nhân sự dự kiến bí thư").textContent());
		assertThat(nobody).isPositive();
		board.concern("Chưa có nhân sự dự kiến bí thư").press("Enter");
		board.lists(nobody);
	}

	@Test
	@Order(4)
	void listIsNarrowedWithTheKeyboardAndAColleagueSeesTheSameAtItsAddress() {
		BoardPage board = board(supervisor(), "/board").unfold("Chọn cột");
		List.of("Loại", "Đảng viên chính thức", "Việc phải làm tiếp", "Hạn", "Mã").forEach(board::toggle);
		board.field("Tên hoặc mã").fill("chi bo ap my");
		board.filter();
		List<List<String>> listed = board.list();
		assertThat(listed.get(0)).containsExactly("Tổ chức đảng", "Mã", "Cấp ủy chỉ đạo", "Tình trạng", "Khai mạc");
		assertThat(listed).hasSizeGreaterThan(2)
			.filteredOn((line) -> !line.get(0).startsWith("Chi bộ ấp Mỹ "))
			.hasSize(1);
		BoardPage colleague = board(this.campaign.person("bantochuc"), supervisor().page().url());
		assertThat(colleague.list()).isEqualTo(listed);
		assertThat(board.file(listed.size() - 1, 4)).isEqualTo(withoutDay(listed));
	}

	/** A day stands in the file as a day of Excel. */
	private static List<List<String>> withoutDay(List<List<String>> listed) {
		return listed.stream().map((line) -> line.subList(0, 4)).toList();
	}

	@Test
	@Order(5)
	void monthLeadsToTheDayThatShowsWhoIsNeededTwiceAtOnce() {
		Page page = supervisor().page();
		page.navigate("/board/congresses?day=2024-12-17");
		Locator day = page.locator("td:has(time[datetime='2024-12-17']) a");
		assertThat(day).containsText("10");
		day.press("Enter");
		assertThat(page.locator("main section").first().locator("tbody tr")).hasCount(10);
		assertThat(page.locator(".clash").first()).containsText("2 đại hội cùng buổi");
		page.getByText("Tuần", new Page.GetByTextOptions().setExact(true)).press("Enter");
		assertThat(page.locator("h1")).containsText("tuần từ 16/12/2024 đến 22/12/2024");
	}

	@Test
	@Order(6)
	void drawingShowsTheLateStepInEachOfItsParts() {
		congress(supervisor(), LATE).lists("Thông báo thời gian khai mạc đại hội", "Trễ hạn")
			.lists("Gửi dự thảo văn kiện", "Quá hạn nội bộ")
			.draws("qua-noi-bo", "Gửi dự thảo văn kiện")
			.press("Toàn hình")
			.press("Phóng to")
			.press("Thông báo khai mạc")
			.draws("qua-noi-bo", "Chọn cách xử lý");
	}

	@Test
	@Order(7)
	void supervisorRemindsAndTheBranchHearsIt() {
		congress(supervisor(), LATE).press("Nhắc ngay việc Gửi dự thảo văn kiện")
			.answers("Đã nhắc việc “Gửi dự thảo văn kiện”.")
			.press("Nhắc ngay việc Gửi dự thảo văn kiện")
			.answers("mỗi giờ chỉ nhắc một lần");
		Page page = branch().page();
		page.navigate("/board");
		Locator notices = page.locator(".notices");
		notices.locator("summary").press("Enter");
		assertThat(notices.locator("li").first()).containsText("Gửi dự thảo văn kiện");
		this.campaign.picture(branch(), "thong-bao");
		page.keyboard().press("Escape");
		assertThat(notices.locator("ul")).isHidden();
		assertThat(notices.locator("summary")).isFocused();
	}

	@Test
	@Order(8)
	void branchExplainsOnThePageAndDoesNotReadTheNotes() {
		congress(supervisor(), LATE).unfold("Yêu cầu giải trình")
			.type("Nội dung cần giải trình", "   ")
			.press("Gửi yêu cầu")
			.answers("Chưa ghi “Nội dung cần giải trình”")
			.type("Nội dung cần giải trình", "Vì sao chưa thông báo?")
			.press("Gửi yêu cầu")
			.answers("Đã gửi yêu cầu giải trình")
			.unfold("Ghi chú theo dõi")
			.type("Ghi chú", "Bí thư mới nhận việc")
			.press("Lưu ghi chú")
			.answers("Đã lưu ghi chú.");
		congress(branch(), LATE).says("Vì sao chưa thông báo?")
			.keepsToItself("Bí thư mới nhận việc")
			.type("Nội dung giải trình", "Bí thư nằm viện, phó bí thư làm thay từ ngày mai.")
			.press("Gửi giải trình")
			.answers("Đã gửi giải trình.");
		congress(supervisor(), LATE).says("Bí thư nằm viện").says("Bí thư mới nhận việc");
		this.campaign.picture(supervisor(), "chi-dao");
	}

	@Test
	@Order(9)
	void newFiguresComeWithoutReloadingAndWithoutMovingTheFocus() throws Exception {
		Page page = another();
		page.clock().install();
		page.navigate("/board");
		page.locator("[name=name]").fill("chưa lọc");
		Locator late = new BoardPage(page).sum("Đang trễ hạn");
		late.focus();
		newFigures(page, LATE, "Chưa có hội trường cho ngày đại hội");
		assertThat(late).isFocused();
		assertThat(page.locator("[name=name]")).hasValue("chưa lọc");
		page.close();
	}

	@Test
	@Order(10)
	void longTableFoldsAndStaysAsItWasLeft() throws Exception {
		Page page = another();
		Screenshots.resize(page, Screenshots.PHONE);
		page.clock().install();
		page.navigate("/board");
		LongTable list = new LongTable(page, "danh-sach").isLong().isFolded();
		list.toggle().isUnfolded().keepsTheFocus();
		assertThat(new Barriers(page).seen(Screenshots.PHONE)).isEmpty();
		list.row(40).focus();
		int place = list.place(40);
		newFigures(page, "hh01", "Chưa có hoa cho ngày đại hội");
		list.isUnfolded();
		assertThat(list.row(40)).isFocused();
		assertThat(list.place(40)).isEqualTo(place);
		list.row(40).press("Enter");
		page.waitForURL("**/congresses/**");
		page.goBack();
		list.isUnfolded().toggle().isFolded().keepsTheFocus();
		newFigures(page, "hh02", "Chưa có loa cho ngày đại hội");
		list.isFolded().keepsTheFocus();
		page.close();
	}

	/** A branch reports a difficulty, and half a minute goes by. */
	private void newFigures(Page page, String branch, String difficulty) throws Exception {
		this.campaign.caller("chibo." + branch)
			.start("guidanceRequest", "{\"plan\":\"%s\",\"difficulty\":\"%s\"}".formatted(Story.PLAN, difficulty))
			.succeeded();
		page.clock().runFor(31_000);
		assertThat(page.locator("#live-vuong-mac")).containsText(difficulty);
	}

	@Test
	@Order(11)
	void listIsWholeAtADeskAndAShortOneEverywhere() {
		BoardPage board = board(supervisor(), "/board");
		Page page = supervisor().page();
		new LongTable(page, "danh-sach").isLong().isWhole();
		new LongTable(page, "tong-quan").isLong().isWhole();
		new LongTable(page, "cho-dang-uy").isLong().isFolded().toggle().isUnfolded().toggle().isFolded();
		board.open("/board?late=true");
		Screenshots.resize(page, Screenshots.PHONE);
		new LongTable(page, "danh-sach").isWhole();
		page.locator(".top a").press("Enter");
		assertThat(page.locator("header")).isInViewport();
		Screenshots.resize(page, Screenshots.DESK);
	}

	@Test
	@Order(11)
	void onAPhoneANumberLeadsToItsListAndTheFilterOpensWithTheKeyboard() {
		Page page = another();
		Screenshots.resize(page, Screenshots.PHONE);
		BoardPage board = new BoardPage(page).open("/board?late=true#danh-sach");
		Locator filter = page.locator("form.filter");
		assertThat(filter).isHidden();
		assertThat(page.locator(".narrowed")).containsText("Đang lọc: Chỉ nơi đang trễ hạn.");
		assertThat(board.rows().first()).isInViewport();
		page.locator(".narrowed input").press("Space");
		assertThat(filter).isVisible();
		assertThat(new Barriers(page).seen(Screenshots.PHONE)).isEmpty();
		board.field("Tên hoặc mã").fill("hh");
		board.filter();
		assertThat(filter).isHidden();
		assertThat(page.locator(".narrowed")).containsText("Tên hoặc mã: hh; Chỉ nơi đang trễ hạn.");
		page.goBack();
		assertThat(page.locator(".narrowed")).containsText("Đang lọc: Chỉ nơi đang trễ hạn.");
		assertThat(board.field("Tên hoặc mã")).hasValue("");
		Screenshots.resize(page, Screenshots.DESK);
		assertThat(filter).isVisible();
		assertThat(page.locator(".narrowed")).isHidden();
		page.close();
	}

	@ParameterizedTest
	@Order(12)
	@CsvSource({ "/board, danh-sach", "/board, cho-dang-uy", "/board/results, progress" })
	void foldedTableIsPrintedWhole(String address, String heading) {
		Page page = another();
		Screenshots.resize(page, Screenshots.PHONE);
		page.navigate(address);
		LongTable table = new LongTable(page, heading).isLong().isFolded();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		table.isWhole();
		page.close();
	}

	@Test
	@Order(13)
	void chartsStandBesideTheirTables() {
		Page page = supervisor().page();
		page.navigate("/board/results");
		Locator charts = page.locator("figure.chart:not([hidden]) canvas");
		assertThat(charts.first()).isVisible();
		for (Locator chart : charts.all()) {
			assertThat((boolean) chart.evaluate("canvas => canvas.getContext('2d')"
					+ ".getImageData(0, 0, canvas.width, canvas.height).data.some((one) => one > 0)"))
				.isTrue();
		}
		page.getByLabel("Cấp ủy chỉ đạo").selectOption("hh");
		page.getByText("Xem", new Page.GetByTextOptions().setExact(true)).press("Enter");
		assertThat(page.locator("main")).containsText("từng đại hội một");
	}

	@Test
	@Order(14)
	void mailIsChosenWithTheKeyboard() {
		Page page = another();
		page.navigate("/mail");
		page.locator("[name=address]").fill("sai địa chỉ");
		page.locator("[value=AT_ONCE]").press("Space");
		page.locator("[name=address]").press("Enter");
		assertThat(page.locator("[role=alert]")).containsText("không phải là địa chỉ thư");
		assertThat(page.locator("[name=address]")).hasValue("sai địa chỉ");
		page.locator("[name=address]").fill("giamsat@phunghiep.example.vn");
		page.locator("[name=address]").press("Enter");
		assertThat(page.locator("main [role=status]").getByText("Đã lưu.")).isVisible();
		assertThat(page.locator("[value=AT_ONCE]")).isChecked();
		page.close();
	}

	@ParameterizedTest
	@Order(15)
	@CsvSource(delimiter = '|', value = { "/board?plan=khong|422|không có kế hoạch mang mã “khong”",
			"/board?unit=zz&state=XONG&late=co|422|không có tình trạng “XONG”",
			"/board?from=31-02-2024|422|không phải một ngày", "/board?after=1000000000|422|hãy xem lại từ trang đầu",
			"/board?page=1000000000|422|không có trang “1000000000”",
			"/board/congresses?month=2024-99|422|không phải một tháng", "/board?columns=khong|422|không có cột “khong”",
			"/board/congresses?day=9999-99-99|422|không phải một ngày",
			"/board/results?unit=zz|422|“zz” không phải mã một cấp ủy chỉ đạo",
			"/board/calendar?year=1000000000|404|chỉ có từ năm 2024",
			"/congresses/zz99/phung-hiep-2025|404|hãy kiểm tra lại địa chỉ",
			"/congresses/th02/phung-hiep-2025?opening=2024-02-31|400|hãy ghi ngày dạng năm-tháng-ngày",
			"/plans/khong|404|hãy kiểm tra lại địa chỉ", "/documents|403|Đồng chí không có quyền",
			"/khong-co|404|hãy kiểm tra địa chỉ" })
	void addressThatMeansNothingIsAnsweredInWords(String address, int status, String words) {
		Page page = another();
		Response answer = page.navigate(address);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(page.locator("h1")).hasCount(1);
		assertThat(page.locator("[role=alert]")).containsText(words);
		assertThat(page.locator("body")).not().containsText("Exception");
		assertThat(new Barriers(page).seen(Screenshots.PHONE)).isEmpty();
		page.close();
	}

	@Test
	@Order(16)
	void paperHasTheTablesAndNothingToPress() {
		Page page = supervisor().page();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		Screenshots.resize(page, Screenshots.PHONE);
		page.navigate("/board");
		assertThat(page.locator("header nav, .filter, main button").locator("visible=true")).hasCount(0);
		assertThat(page.locator("#live-tong-quan thead")).isVisible();
		assertThat(page.locator("#live-tong-quan tfoot")).hasCSS("display", "table-row-group");
		Screenshots.resize(page, Screenshots.DESK);
		this.campaign.picture(supervisor(), "in");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
	}

	@Test
	@Order(17)
	void lateLimitIsLetPassByADecision() throws Exception {
		this.campaign.dayIs("2024-12-26");
		congress(supervisor(), "hh01").lists("Chuẩn y kết quả bầu cử", "Trễ hạn")
			.draws("tre-han", "Chuẩn y kết quả bầu cử")
			.unfold("Cho phép việc đã quá hạn")
			.type("Số văn bản cho phép", "12-CV/HU")
			.type("Lý do", "Đảng ủy họp chung một buổi")
			.press("Ghi cho phép")
			.answers("Đã ghi cho phép quá hạn việc “Chuẩn y kết quả bầu cử”.")
			.says("được phép quá hạn theo văn bản số 12-CV/HU");
		assertThat(board(supervisor(), "/board?late=true&name=hh01").rows()).hasCount(0);
	}

}
