package vn.daihoi.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The pictures of a story, numbered in its order. */
class Screenshots {

	static final ViewportSize DESK = new ViewportSize(1280, 900);

	static final ViewportSize PHONE = new ViewportSize(360, 740);

	private static final String OVERFLOW = "form => form.scrollWidth - form.clientWidth";

	private final Path folder;

	private int taken;

	/** Begins a story; the pictures of the last one go. */
	Screenshots(Path folder) throws IOException {
		this.folder = folder;
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
	}

	void page(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED).setPath(next(name)));
	}

	/**
	 * The form at a desk, and the whole of it on a phone, where it must not scroll
	 * sideways.
	 */
	void form(Page page, Locator form, String name) {
		form.evaluate("form => form.scrollIntoView()");
		page(page, name);
		resize(page, PHONE);
		assertThat(form.evaluate(OVERFLOW)).as("%s scrolls sideways on a phone", name).isEqualTo(0);
		// a picture of an element ends where the screen does
		int height = (int) form.boundingBox().height;
		resize(page, new ViewportSize(PHONE.width, Math.max(PHONE.height, height + 200)));
		form.screenshot(new Locator.ScreenshotOptions().setPath(next(name + "-360")));
		resize(page, DESK);
	}

	static void resize(Page page, ViewportSize size) {
		page.setViewportSize(size.width, size.height);
	}

	private Path next(String name) {
		this.taken++;
		return this.folder.resolve("%02d-%s.png".formatted(this.taken, name));
	}

}
