package vn.daihoi.browser;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The one page where people sign in. */
class SignInPage {

	private static final String PASSWORD = "demo";

	private final Page page;

	SignInPage(Page page) {
		this.page = page;
	}

	SignInPage open() {
		this.page.navigate("/sign-in");
		return this;
	}

	void signIn(String account) {
		this.page.fill("#username", account);
		this.page.fill("#password", PASSWORD);
		this.page.click("button[type=submit]");
	}

	void refuses(String account, String password) {
		this.page.fill("#username", account);
		this.page.fill("#password", password);
		this.page.click("button[type=submit]");
		assertThat(this.page.locator(".wrong")).containsText("Tên đăng nhập hoặc mật khẩu chưa đúng");
	}

	void says(String text) {
		isShown();
		assertThat(this.page.locator("main")).containsText(text);
	}

	/** Whether this is what the browser shows. */
	void isShown() {
		this.page.waitForURL("**/sign-in*");
		assertThat(this.page.locator("#username")).isVisible();
	}

}
