package vn.daihoi.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Somebody at a browser of their own, which remembers what went wrong in it. */
class Person {

	/** A file with mistakes, which the page itself tells. */
	private static final int REFUSED_ON_THE_PAGE = 422;

	private static final Set<String> ASKED_BY_SCRIPTS = Set.of("xhr", "fetch");

	private final String name;

	private final Page page;

	private final Tasklist tasklist;

	private final List<String> faults = new ArrayList<>();

	/** Signs in to an account; {@code name} tells several at one account apart. */
	Person(String name, String account, BrowserContext browser) {
		this.name = name;
		this.page = browser.newPage();
		this.tasklist = new Tasklist(this.page);
		this.page.onConsoleMessage(this::hear);
		this.page.onPageError((error) -> this.faults.add(name + ": " + error));
		this.page.onResponse(this::look);
		new SignInPage(this.page).open().signIn(account);
	}

	private void hear(ConsoleMessage message) {
		// what could not be loaded is judged by its status
		if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
			this.faults.add(this.name + ": " + message.text());
		}
	}

	private void look(Response response) {
		boolean isPartOfPage = !ASKED_BY_SCRIPTS.contains(response.request().resourceType());
		if (response.status() != REFUSED_ON_THE_PAGE && response.status() >= (isPartOfPage ? 400 : 500)) {
			this.faults.add("%s: %d %s".formatted(this.name, response.status(), response.url()));
		}
	}

	Page page() {
		return this.page;
	}

	String name() {
		return this.name;
	}

	List<String> faults() {
		return this.faults;
	}

	Tasklist tasklist() {
		return this.tasklist.open();
	}

	/** Opens a task offered to the unit, without taking it yet. */
	TaskPage finds(String task) {
		return tasklist().show(Tasklist.OF_THE_UNIT).openTask(task);
	}

	/** Takes a task offered to the unit. */
	TaskPage takes(String task) {
		return finds(task).claim();
	}

}
