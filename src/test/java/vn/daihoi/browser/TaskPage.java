package vn.daihoi.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.assertj.core.api.Assertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An open task with its form. */
class TaskPage {

	private static final int MOST_TYPED = 6;

	/** The ids of visible controls that are empty and may not stay so. */
	private static final String TO_BE_TYPED = """
			form => [...form.querySelectorAll('fieldset :is(input, select, textarea)')]
				.filter((one) => !one.matches('[type=file], [type=checkbox], [type=search], [readonly]'))
				.filter((one) => one.checkVisibility() && !one.closest('[data-optional]'))
				.filter((one) => (one.value === '' || one.value.startsWith('?')) && !/-(votes|agreed)$/.test(one.id))
				.map((one) => one.id)""";

	private final Page page;

	private final Locator form;

	TaskPage(Page page) {
		this.page = page;
		this.form = page.locator("form.daihoi");
	}

	TaskPage isNamed(String name) {
		assertThat(this.page.locator("h2.task")).containsText(name);
		assertThat(this.form.locator("header")).isVisible();
		return this;
	}

	Locator form() {
		return this.form;
	}

	TaskPage claim() {
		this.page.getByText("Nhận việc", new Page.GetByTextOptions().setExact(true)).click();
		return isHeld();
	}

	TaskPage isHeld() {
		assertThat(this.form.locator("fieldset[ng-disabled]:not([disabled])")).isVisible();
		return this;
	}

	/**
	 * Whether little is left to type when it opens: what the machine knows or may propose
	 * stands there. The votes of a person are not counted, each is a figure of the
	 * minutes.
	 */
	TaskPage asksLittle() {
		Assertions.assertThat((List<?>) this.form.evaluate(TO_BE_TYPED)).hasSizeLessThanOrEqualTo(MOST_TYPED);
		return this;
	}

	TaskPage says(String text) {
		assertThat(this.form).containsText(text);
		return this;
	}

	TaskPage fill(String field, Object value) {
		field(field).fill(String.valueOf(value));
		return this;
	}

	/** Fills in a field and waits until the server has the draft. */
	TaskPage types(String field, Object value) {
		return keeps(() -> fill(field, value));
	}

	/** Waits until the server has the draft that {@code act} leads to. */
	TaskPage keeps(Runnable act) {
		this.page.waitForResponse((answer) -> answer.url().contains("/draft?") && answer.ok(), act);
		return this;
	}

	TaskPage choose(String field, String label) {
		field(field).selectOption(new SelectOption().setLabel(label));
		return this;
	}

	/** Chooses by place, where the names are not what matters. */
	TaskPage choose(String field, int place) {
		field(field).selectOption(new SelectOption().setIndex(place));
		return this;
	}

	/** Gives a reason for everybody in a list of those who are missing. */
	TaskPage explain(String list, String reason) {
		this.form.locator("input[id^='%s-'][id$='-reason']".formatted(list))
			.all()
			.stream()
			.filter((input) -> input.inputValue().isEmpty())
			.forEach((input) -> input.fill(reason));
		return this;
	}

	/** Opens what is folded. */
	TaskPage unfold(String summary) {
		this.form.locator("summary").getByText(summary).click();
		return this;
	}

	TaskPage tick(String field) {
		field(field).check();
		return this;
	}

	TaskPage press(String button) {
		field(button).click();
		return this;
	}

	/** Hands in a file and waits until it is listed. */
	TaskPage upload(String field, Path file) {
		field(field).setInputFiles(file);
		return lists(file);
	}

	TaskPage lists(Path file) {
		assertThat(this.form.locator(".files a").getByText(file.getFileName().toString())).isVisible();
		return this;
	}

	/** Hands in a file that is not taken. */
	TaskPage offer(String field, Path file) {
		field(field).setInputFiles(file);
		return this;
	}

	TaskPage holds(String field, Object value) {
		assertThat(field(field)).hasValue(String.valueOf(value));
		return this;
	}

	Locator button(String text) {
		return this.form.locator("button").getByText(text);
	}

	Locator link(String text) {
		return this.form.locator("a").getByText(text);
	}

	Locator field(String id) {
		return this.form.locator("[id='%s']".formatted(id));
	}

	/** What stands beside a field. */
	Locator findings(String field) {
		return field(field + "-findings");
	}

	/** The place of a branch in a list of decisions. */
	int row(String branch) {
		Locator row = this.form.locator("[data-rows]").filter(new Locator.FilterOptions().setHasText(branch));
		String id = row.locator("input[id$='-ticked']").getAttribute("id");
		return Integer.parseInt(id.replaceAll("\\D", ""));
	}

	/** Starts the process whose start form this is. */
	void begin() {
		this.page.locator(".modal-footer button[ng-click='startProcessInstance()']").click();
		assertThat(this.page.locator("[notifications-panel] .alert")).containsText("Đã bắt đầu quy trình");
	}

	/** Gives the task back, for somebody else to take. */
	void giveBack() {
		this.page.locator("button[ng-click='unclaim()']").click();
		assertThat(this.page.getByText("Nhận việc", new Page.GetByTextOptions().setExact(true))).isVisible();
	}

	/** Completes the task; it disappears, and the page says that it was sent. */
	void complete() {
		complete("Đã gửi");
	}

	/** Completes the task; it disappears, and the page says what was sent. */
	void complete(String sent) {
		press();
		assertThat(this.page.locator(".task-details .no-task")).isVisible();
		assertThat(this.page.locator("[notifications-panel] .alert-success")).containsText(sent);
	}

	/** Tries to complete it, is told why not, and finds the reason beside a field. */
	TaskPage isRefused(String field, String... texts) {
		press();
		assertThat(this.page.locator("[notifications-panel] .alert")).containsText("Chưa hoàn thành được việc");
		for (String text : texts) {
			assertThat(findings(field)).containsText(text);
		}
		return this;
	}

	private void press() {
		completeButton().click();
	}

	Locator completeButton() {
		Locator button = this.page.locator("button[ng-click='complete()']");
		assertThat(button).hasText("Hoàn thành");
		return button;
	}

}
