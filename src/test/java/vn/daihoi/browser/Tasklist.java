package vn.daihoi.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A person's list of tasks. */
class Tasklist {

	static final String MINE = "Việc của tôi";

	static final String OF_THE_UNIT = "Việc chung của đơn vị";

	static final String OVERDUE = "Quá hạn";

	static final String DUE_SOON = "Đến hạn trong 7 ngày";

	static final String ACTING = "Làm thay chi bộ";

	private static final String ADDRESS = "/camunda/app/tasklist/default/";

	private static final Pattern FILTER = Pattern.compile("[?&]filter=([^&]+)");

	private final Page page;

	Tasklist(Page page) {
		this.page = page;
	}

	/** Loads it anew, with the day of the training clock. */
	Tasklist open() {
		this.page.navigate("about:blank");
		this.page.navigate(ADDRESS);
		return this;
	}

	/** Opens it as on a first visit over a slow line; the words come last. */
	Tasklist openSlowly() {
		this.page.evaluate("localStorage.clear()");
		this.page.route("**/locales/vi.json*", (route) -> {
			this.page.waitForTimeout(1500);
			route.resume();
		});
		return open();
	}

	/** Whether the list itself speaks Vietnamese. */
	void isVietnamese() {
		assertThat(this.page.locator(".tasks-list input.main-field")).hasAttribute("placeholder", "Tìm việc");
		assertThat(this.page.locator(".tasks-list .dropdown-toggle .sort-by")).containsText("Ngày tạo");
	}

	Tasklist has(String... filters) {
		assertThat(this.page.locator(".task-filter .name a")).containsText(filters);
		return this;
	}

	/** Shows what a filter finds. */
	Tasklist show(String filter) {
		assertThat(active()).isVisible();
		if (!active().innerText().contains(filter)) {
			String before = this.page.url();
			this.page.waitForResponse((answer) -> !this.page.url().equals(before) && isOfShownFilter(answer),
					() -> click(filter));
		}
		assertThat(active()).containsText(filter);
		return this;
	}

	private Locator active() {
		return this.page.locator(".task-filter.active");
	}

	private void click(String filter) {
		// the hint of the filter that the mouse rests on lies over its neighbour
		this.page.mouse().move(0, 0);
		this.page.locator(".task-filter .name a").getByText(filter).click();
	}

	private boolean isOfShownFilter(Response answer) {
		Matcher shown = FILTER.matcher(this.page.url());
		return shown.find() && answer.url().contains("/filter/" + shown.group(1) + "/list");
	}

	/** Whether the filter shown finds these tasks and no others. */
	void lists(String... tasks) {
		assertThat(tasks()).hasCount(tasks.length);
		assertThat(tasks()).containsText(tasks);
	}

	void isEmpty() {
		assertThat(active().locator(".counter")).hasText("0");
		assertThat(this.page.locator(".tasks-list")).containsText("Không có việc nào.");
		assertThat(tasks()).hasCount(0);
	}

	/** How many tasks stand beside a filter, open or not. */
	Tasklist counts(String filter, int tasks) {
		Locator filters = this.page.locator(".task-filter").filter(new Locator.FilterOptions().setHasText(filter));
		assertThat(filters.locator(".held")).hasText(String.valueOf(tasks));
		return this;
	}

	/** Whether the card of a task says whose it is and under which plan. */
	Tasklist says(String task, String organization, String plan) {
		Locator subject = task(task, organization).locator(".subject");
		assertThat(subject.locator("strong")).containsText(organization);
		assertThat(subject.locator("span")).containsText(plan);
		return this;
	}

	Locator task(String name) {
		return tasks().filter(new Locator.FilterOptions().setHasText(name)).first();
	}

	private Locator task(String name, String organization) {
		return tasks().filter(new Locator.FilterOptions().setHasText(name))
			.filter(new Locator.FilterOptions().setHasText(organization))
			.first();
	}

	private Locator tasks() {
		return this.page.locator("li.task");
	}

	/** The address by which a task can be opened. */
	String address(String name) {
		return ADDRESS + task(name).locator("h4.task a").getAttribute("href");
	}

	TaskPage openTask(String name) {
		return open(task(name), name);
	}

	/** Opens the form that starts a process. */
	TaskPage starts(String process) {
		this.page.getByText("Bắt đầu quy trình").first().click();
		this.page.locator(".modal-body a").getByText(process, new Locator.GetByTextOptions().setExact(true)).click();
		TaskPage form = new TaskPage(this.page);
		assertThat(form.form().locator("header")).isVisible();
		return form;
	}

	/** Opens the task of one organisation among those of the same name. */
	TaskPage openTask(String name, String organization) {
		return open(task(name, organization), name);
	}

	private TaskPage open(Locator task, String name) {
		task.locator("h4.task a").click();
		return new TaskPage(this.page).isNamed(name);
	}

	/** Follows the address of a task that is somebody else's. */
	void doesNotOpen(String address) {
		this.page.navigate("about:blank");
		this.page.navigate(address);
		assertThat(this.page.locator("[notifications-panel] .alert")).containsText("Việc này không còn nữa");
		assertThat(this.page.locator("form.daihoi")).hasCount(0);
	}

	void signOut() {
		this.page.locator(".account .dropdown-toggle").click();
		this.page.locator(".account .logout a").click();
	}

}
