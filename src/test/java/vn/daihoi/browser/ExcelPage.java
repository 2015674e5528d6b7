package vn.daihoi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import vn.daihoi.spreadsheet.Workbook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A page of ours on which an office downloads a workbook and sends it back. */
class ExcelPage {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Page page;

	ExcelPage(Page page) {
		this.page = page;
	}

	Workbook downloads(String link) {
		Download download = this.page.waitForDownload(() -> this.page.getByText(link).click());
		try {
			return Workbook.open(Files.readAllBytes(download.path()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ExcelPage sends(String name, Workbook file, String button) {
		this.page.setInputFiles("input[type=file]", new FilePayload(name, XLSX, file.bytes()));
		this.page.locator("main button").getByText(button).click();
		return this;
	}

	ExcelPage says(String text) {
		assertThat(this.page.locator("main")).containsText(text);
		return this;
	}

	/** The cells that are not accepted, from top to bottom. */
	ExcelPage refuses(String... cells) {
		assertThat(this.page.locator(".wrong tbody th")).hasText(cells);
		return this;
	}

	Locator main() {
		return this.page.locator("main");
	}

}
