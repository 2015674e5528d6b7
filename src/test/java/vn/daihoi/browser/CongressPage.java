package vn.daihoi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import vn.daihoi.packaged.Story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The page of one congress, used with the keyboard. */
class CongressPage {

	private final Page page;

	CongressPage(Page page) {
		this.page = page;
	}

	CongressPage open(String branch) {
		this.page.navigate("/congresses/" + branch + "/" + Story.PLAN);
		return this;
	}

	CongressPage press(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).press("Enter");
		return this;
	}

	CongressPage unfold(String summary) {
		this.page.locator("summary").getByText(summary).press("Enter");
		return this;
	}

	CongressPage type(String label, String text) {
		this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
		return this;
	}

	/** What the page answers to a command. */
	CongressPage answers(String text) {
		assertThat(this.page.locator("#chi-dao")).containsText(text);
		return this;
	}

	CongressPage says(String text) {
		assertThat(this.page.locator("main")).containsText(text);
		return this;
	}

	CongressPage keepsToItself(String text) {
		assertThat(this.page.locator("main")).not().containsText(text);
		return this;
	}

	/** A step on the drawing with its mark. */
	CongressPage draws(String mark, String step) {
		Locator.FilterOptions named = new Locator.FilterOptions().setHasText(step);
		assertThat(this.page.locator(".canvas ." + mark).filter(named).first()).isVisible();
		return this;
	}

	/** A step in the list beside the drawing, with its mark in words. */
	CongressPage lists(String step, String mark) {
		assertThat(this.page.locator(".steps li").filter(new Locator.FilterOptions().setHasText(step)).first())
			.containsText(mark);
		return this;
	}

}
