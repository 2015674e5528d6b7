package vn.daihoi.browser;

import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import vn.daihoi.spreadsheet.Workbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The board with its list. */
class BoardPage {

	private static final String LIST = "Danh sách";

	/** A title, how many, nothing, the head. */
	private static final int LINES_ABOVE_THE_LIST = 4;

	private final Page page;

	BoardPage(Page page) {
		this.page = page;
	}

	/** Opened at an address that somebody else has, or with nothing chosen. */
	BoardPage open(String address) {
		this.page.navigate(address);
		return this;
	}

	/** The number in the last row of the overview. */
	Locator sum(String column) {
		return this.page.locator("#live-tong-quan tfoot td[data-label='" + column + "'] a");
	}

	/** The number beside something to see to. */
	Locator concern(String label) {
		return this.page.locator("#live-can-chu-y .counts > div")
			.filter(new Locator.FilterOptions().setHasText(label))
			.locator("a");
	}

	Locator field(String label) {
		return this.page.locator(".filter").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
	}

	Locator rows() {
		return this.page.locator("#live-danh-sach tbody tr");
	}

	Locator names() {
		return rows().locator("th a");
	}

	BoardPage lists(int congresses) {
		assertThat(this.page.locator("#live-danh-sach .number")).containsText(congresses + " tổ chức đảng");
		assertThat(rows()).hasCount(congresses);
		return this;
	}

	/** Opens what holds more with the keyboard. */
	BoardPage unfold(String summary) {
		this.page.locator("summary").getByText(summary).press("Enter");
		return this;
	}

	/** Takes a column in or out with the keyboard. */
	BoardPage toggle(String column) {
		field(column).press("Space");
		return this;
	}

	/** Asks for what is chosen, which is another address. */
	BoardPage filter() {
		String before = this.page.url();
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lọc").setExact(true)).press("Enter");
		this.page.waitForURL((url) -> !url.equals(before));
		return this;
	}

	/** What is listed: its head, then line by line. */
	List<List<String>> list() {
		return this.page.locator("#live-danh-sach tr").all().stream().map(BoardPage::cells).toList();
	}

	private static List<String> cells(Locator row) {
		return row.locator("th, td")
			.allInnerTexts()
			.stream()
			.map((text) -> text.replaceAll("\\s*Trễ hạn$", "").strip())
			.toList();
	}

	/** The same list in the file. */
	List<List<String>> file(int lines, int columns) {
		Workbook file = new ExcelPage(this.page).downloads("Tải Excel");
		return IntStream.rangeClosed(0, lines)
			.mapToObj((line) -> file.texts(LIST, LINES_ABOVE_THE_LIST - 1 + line, columns))
			.toList();
	}

}
