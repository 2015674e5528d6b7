package vn.daihoi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A table that folds, with the box below it that shows all of its rows. */
class LongTable {

	private final Locator rows;

	private final Locator box;

	LongTable(Page page, String heading) {
		Locator section = page.locator("section[aria-labelledby=" + heading + "]");
		this.rows = section.locator("tbody tr");
		this.box = section.locator(".fold input");
	}

	int length() {
		return this.rows.count();
	}

	Locator row(int at) {
		return this.rows.nth(at).locator("th a");
	}

	/** Where a row stands on the screen. */
	int place(int at) {
		return (int) Math.round(row(at).boundingBox().y);
	}

	/** With the keyboard. */
	LongTable toggle() {
		this.box.press("Space");
		return this;
	}

	LongTable isFolded() {
		assertThat(this.box).not().isChecked();
		return shows(10);
	}

	LongTable isUnfolded() {
		assertThat(this.box).isChecked();
		return shows(length());
	}

	/** Nothing to press, since nothing is hidden. */
	LongTable isWhole() {
		assertThat(this.box).not().isVisible();
		return shows(length());
	}

	private LongTable shows(int rows) {
		assertThat(this.rows.locator("visible=true")).hasCount(rows);
		return this;
	}

	LongTable isLong() {
		assertThat(length()).isGreaterThan(10);
		return this;
	}

	LongTable keepsTheFocus() {
		assertThat(this.box).isFocused();
		assertThat(this.box).isInViewport();
		return this;
	}

}
