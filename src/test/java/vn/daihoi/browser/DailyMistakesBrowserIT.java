package vn.daihoi.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import vn.daihoi.packaged.Story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do by mistake every day, and what must not be lost by it: two at one form,
 * the back button, a double click, a session that ends while somebody types, an upload
 * that breaks off.
 */
class DailyMistakesBrowserIT extends BrowserStory {

	private static final String PROPOSE = "Đề xuất ngày đại hội";

	private static final String VENUE = "venue";

	private static final String UPLOADS = "**/api/tasks/*/files";

	private Person desk;

	private Person phone;

	DailyMistakesBrowserIT() {
		super("daily-mistakes");
	}

	@BeforeAll
	void planIsIssued() throws Exception {
		this.campaign.story().issuePlan();
		this.desk = this.campaign.person("chibo.hh01");
		this.phone = this.campaign.another("chibo.hh01");
	}

	private TaskPage openAtDesk() {
		return this.desk.tasklist().show(Tasklist.MINE).openTask(PROPOSE).isHeld();
	}

	private TaskPage openOnPhone() {
		return this.phone.tasklist().show(Tasklist.MINE).openTask(PROPOSE).isHeld();
	}

	@Test
	@Order(0)
	void openedTaskComesIntoViewOnAPhone() {
		this.phone.page().setViewportSize(360, 740);
		assertThat(this.phone.finds(PROPOSE).form().locator("header")).isInViewport();
	}

	@Test
	@Order(1)
	void whatWasTypedAtTheDeskIsFoundOnThePhone() {
		this.desk.takes(PROPOSE).types(VENUE, "Nhà văn hóa ấp");
		openOnPhone().holds(VENUE, "Nhà văn hóa ấp");
	}

	@Test
	@Order(2)
	void twoAtOneFormAreAskedWhichDraftIsToStay() {
		TaskPage atDesk = openAtDesk();
		TaskPage onPhone = openOnPhone();
		atDesk.types(VENUE, "Trường tiểu học");
		onPhone.fill(VENUE, "Nhà ông Tư").says("cũng đang được nhập ở một trang hoặc máy khác");
		this.campaign.picture(this.phone, onPhone, "hai-nguoi-mot-bieu-mau");
		onPhone.holds(VENUE, "Nhà ông Tư").keeps(() -> onPhone.button("Giữ bản ở trang này").click());
		atDesk.fill(VENUE, "Trường tiểu học B").says("hãy chọn giữ bản nào");
		atDesk.button("Lấy bản kia").click();
		atDesk.holds(VENUE, "Nhà ông Tư");
	}

	@Test
	@Order(3)
	void backButtonLosesNothing() {
		openAtDesk().fill(VENUE, "Hội trường xã");
		Page page = this.desk.page();
		page.goBack();
		openAtDesk().holds(VENUE, "Hội trường xã");
	}

	@Test
	@Order(4)
	void uploadThatBreaksOffIsSaidAndSentAgain() {
		Person committee = this.campaign.person("danguy.hh");
		TaskPage plan = committee.takes("Cụ thể hóa kế hoạch, chọn chi bộ đại hội điểm").types("number", "12-KH/ĐU");
		Path scan = this.campaign.files.png("ke-hoach-da-ky.png");
		committee.page().route(UPLOADS, Route::abort);
		plan.offer("papers", scan).says("Mất kết nối với máy chủ; những gì đã nhập vẫn còn ở trang này");
		committee.page().unroute(UPLOADS);
		plan.upload("papers", scan).holds("number", "12-KH/ĐU");
	}

	@Test
	@Order(5)
	void sessionThatEndsWhileSomebodyTypesLeadsBackToTheTask() {
		TaskPage task = openAtDesk();
		this.desk.page().context().clearCookies();
		task.fill(VENUE, "Nhà văn hóa cũ");
		signInAgain();
		task.isHeld().holds(VENUE, "Nhà văn hóa cũ").types(VENUE, "Nhà văn hóa mới");
	}

	private void signInAgain() {
		SignInPage page = new SignInPage(this.desk.page());
		page.says("Phiên làm việc đã hết. Hãy đăng nhập lại để làm tiếp; những gì đã nhập vẫn còn.");
		page.signIn("chibo.hh01");
	}

	@Test
	@Order(6)
	void sessionThatEndedBeforeTheTaskIsSentKeepsWhatWasTyped() {
		TaskPage task = fill(openAtDesk(), "Hội trường ấp");
		this.desk.page().context().clearCookies();
		task.completeButton().click();
		signInAgain();
		task.isHeld().holds(VENUE, "Hội trường ấp").holds("phone", "0293 385 0000");
	}

	@Test
	@Order(7)
	void doubleClickSendsOnceAndWhoComesSecondKeepsWhatWasTyped() throws Exception {
		TaskPage onPhone = openOnPhone();
		TaskPage atDesk = fill(openAtDesk(), "Hội trường lớn");
		atDesk.completeButton().dblclick();
		assertThat(this.desk.page().locator("[notifications-panel] .alert-success")).containsText("Đã gửi");
		assertThat(this.desk.page().locator("[notifications-panel] .alert-danger")).hasCount(0);
		onPhone.fill(VENUE, "Nhà bà Năm").says("đã được").says("hoàn thành lúc");
		onPhone.completeButton().click();
		onPhone.holds(VENUE, "Nhà bà Năm").says("hoàn thành lúc");
		this.campaign.picture(this.phone, onPhone, "nguoi-den-sau");
		assertThat(this.campaign.caller("danguy.hh").tasks(Story.congress("hh01"), "userTask_acceptDate")).hasSize(1);
	}

	/** What an old page still asks for brings another token than the form has. */
	@Test
	@Order(8)
	void whoSignsInWhileAnOldPageStillAsksGetsIn() {
		Page page = this.desk.page();
		page.context().clearCookies();
		SignInPage signIn = new SignInPage(page).open();
		page.context().addCookies(List.of(new Cookie("DAIHOI-CSRF", "of-another-answer").setUrl(page.url())));
		signIn.signIn("chibo.hh01");
		assertThat(page).hasURL(Pattern.compile(".*/app/tasklist/.*"));
	}

	private static TaskPage fill(TaskPage task, String venue) {
		return task.fill("openingDate", "2024-12-15")
			.choose("session", "Buổi sáng")
			.fill("phone", "0293 385 0000")
			.types(VENUE, venue);
	}

}
