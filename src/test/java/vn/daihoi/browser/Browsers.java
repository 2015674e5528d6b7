package vn.daihoi.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * Finds the Chromium of this machine: the one that {@code CHROMIUM} names, an installed
 * one, or, on a Debian machine as root, one that is installed now. Elsewhere Playwright
 * brings its own.
 */
class Browsers implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final List<String> QUIET = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	Browsers() throws IOException, InterruptedException {
		Optional<Path> chromium = chromium();
		this.playwright = Playwright.create(new Playwright.CreateOptions()
			.setEnv(chromium.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
		this.browser = this.playwright.chromium().launch(options(chromium));
	}

	private static BrowserType.LaunchOptions options(Optional<Path> chromium) {
		List<String> flags = new ArrayList<>(QUIET);
		if (isRoot()) {
			flags.add("--no-sandbox");
		}
		BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(flags);
		chromium.ifPresent(options::setExecutablePath);
		return options;
	}

	private static Optional<Path> chromium() throws IOException, InterruptedException {
		Optional<Path> found = installed();
		if (found.isEmpty() && isRoot() && Files.exists(Path.of("/usr/bin/apt-get"))) {
			run("apt-get", "update");
			run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
			return installed();
		}
		return found;
	}

	private static Optional<Path> installed() {
		Stream<Path> named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
		Stream<Path> usual = NAMES.stream().map((name) -> Path.of("/usr/bin", name));
		return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private static void run(String... command) throws IOException, InterruptedException {
		int exit = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
		if (exit != 0) {
			throw new IOException(String.join(" ", command) + " ended with " + exit);
		}
	}

	/** A browser as somebody in Vietnam has it, with sessions of its own. */
	BrowserContext at(String url) {
		return this.browser.newContext(new Browser.NewContextOptions().setBaseURL(url)
			.setLocale("vi-VN")
			.setTimezoneId("Asia/Ho_Chi_Minh")
			.setViewportSize(Screenshots.DESK.width, Screenshots.DESK.height));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
