package vn.daihoi.browser;

import java.time.LocalDate;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import vn.daihoi.spreadsheet.Workbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A committee's office finds the way from a branch's task to the Excel file for all its
 * branches, makes the usual mistakes, corrects them, and the committee sees the days.
 */
class DaysFromExcelBrowserIT extends BrowserStory {

	private static final String SHEET = "Ngày đại hội";

	private static final String HAMLET = "Chi bộ ấp Mỹ Lợi";

	private static final int DAY = 3;

	private static final int VENUE = 5;

	private Workbook file;

	DaysFromExcelBrowserIT() {
		super("days-from-excel");
	}

	@BeforeAll
	void planIsIssued() throws Exception {
		this.campaign.story().issuePlan();
		this.campaign.dayIs("2024-10-04");
	}

	private Person office() {
		return this.campaign.person("danguy.hh");
	}

	private ExcelPage page() {
		return new ExcelPage(office().page());
	}

	@Test
	@Order(1)
	void officeFindsTheFileInTheTaskOfABranch() {
		Person office = office();
		TaskPage task = office.tasklist()
			.counts(Tasklist.ACTING, 9)
			.show(Tasklist.ACTING)
			.openTask("Đề xuất ngày đại hội");
		task.says("Làm thay chi bộ");
		this.campaign.picture(office, task, "viec-cua-chi-bo");
		task.form().getByText("Ghi ngày của nhiều chi bộ một lần từ Excel").click();
		assertThat(office.page().locator("h1")).hasText("Đề xuất ngày đại hội của nhiều chi bộ một lần");
		this.campaign.pageOnBoth(office, "ngay-tu-excel");
		this.file = page().downloads("Tải tệp mẫu (XLSX)");
	}

	@Test
	@Order(2)
	void mistakesAreToldCellByCellAndNothingIsRecorded() {
		for (int row = 1; row <= 8; row++) {
			this.file.set(SHEET, row, DAY, LocalDate.of(2024, 12, 14 + row)).set(SHEET, row, VENUE, "Hội trường");
		}
		this.file.set(SHEET, 2, DAY, "31/02/2024").set(SHEET, 3, DAY, LocalDate.of(2024, 10, 20));
		this.file.set(SHEET, 4, VENUE, null).set(SHEET, 5, 4, "Sáng").set(SHEET, 6, 6, 912345678);
		ExcelPage page = page().sends("ngay.xlsx", this.file, "Gửi tệp");
		page.refuses("Ô D3", "Ô D4", "Ô F5", "Ô E6", "Ô G7")
			.says("“31/02/2024” không phải ngày có thật")
			.says("nằm ngoài thời gian tổ chức đại hội")
			.says("hãy chọn một trong: Buổi sáng; Buổi chiều; Cả ngày");
		this.campaign.pageOnBoth(office(), "ngay-tu-excel-chua-dung");
		office().tasklist().counts(Tasklist.ACTING, 9).counts(Tasklist.OF_THE_UNIT, 1);
	}

	@Test
	@Order(3)
	void correctedFileIsTakenWholeBesideTheDayOfTheBranchItself() throws Exception {
		this.campaign.remote("hh01").proposes("2024-12-15");
		this.file.set(SHEET, 1, DAY, LocalDate.of(2024, 12, 22)).set(SHEET, 2, DAY, "22/12/2024");
		this.file.set(SHEET, 3, DAY, LocalDate.of(2024, 12, 29)).set(SHEET, 4, VENUE, "Nhà văn hóa ấp");
		this.file.set(SHEET, 5, 4, "Buổi chiều").set(SHEET, 6, 6, "0912345678");
		Page page = office().page();
		page.navigate("/registration");
		page().sends("ngay.xlsx", this.file, "Gửi tệp")
			.says("Đã ghi ngày đại hội của 7 chi bộ")
			.says("Chi bộ đã tự đề xuất ngày, máy giữ nguyên ngày của chi bộ")
			.says(HAMLET)
			.says("(15/12/2024)")
			.says("Để lại 1 chi bộ");
		this.campaign.pageOnBoth(office(), "ngay-tu-excel-da-ghi");
		office().tasklist().counts(Tasklist.ACTING, 1);
	}

	@Test
	@Order(4)
	void committeeFindsTheDaysInItsList() {
		TaskPage list = office().takes("Nhận ngày đại hội").says("22/12/2024").says("29/12/2024");
		this.campaign.picture(office(), list, "nhan-ngay");
	}

}
