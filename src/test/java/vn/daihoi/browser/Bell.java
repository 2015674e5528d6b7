package vn.daihoi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The notices in the header of a person's list of tasks. */
class Bell {

	private final Page page;

	Bell(Page page) {
		this.page = page;
	}

	/** How many are unread before anybody opens them. */
	Bell counts(int unread) {
		assertThat(this.page.locator(".notices-link .unread")).hasText(String.valueOf(unread));
		return this;
	}

	/** Whether nothing is unread any more. */
	void isRead() {
		assertThat(this.page.locator(".notices-link .unread")).hasCount(0);
	}

	/** What was said comes late, when somebody has begun to answer. */
	Bell slowly() {
		this.page.route("**/api/notices/*/questions", (route) -> {
			this.page.waitForTimeout(1000);
			route.resume();
		});
		return this;
	}

	Bell open() {
		this.page.locator(".notices-link").click();
		assertThat(this.page.locator("#notices")).isVisible();
		return this;
	}

	/** Presses what stands beside the notice that says so. */
	Bell press(String notice, String button) {
		one(notice).locator("button, a").getByText(button, new Locator.GetByTextOptions().setExact(true)).click();
		return this;
	}

	Bell says(String notice, String... texts) {
		for (String text : texts) {
			assertThat(one(notice)).containsText(text);
		}
		return this;
	}

	Bell answers(String notice, String words) {
		one(notice).locator("textarea").fill(words);
		return press(notice, "Gửi trả lời");
	}

	private Locator one(String notice) {
		return this.page.locator("#notices li").filter(new Locator.FilterOptions().setHasText(notice)).first();
	}

	Locator list() {
		return this.page.locator("#notices");
	}

}
