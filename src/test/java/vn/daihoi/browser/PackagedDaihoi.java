package vn.daihoi.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The packaged application as it is installed: a process of its own on a free port, with
 * new data and a log in its folder.
 */
class PackagedDaihoi implements AutoCloseable {

	private static final Path JAR = Path.of("target", "daihoi.jar");

	private static final String ADMINISTRATOR = "Basic "
			+ Base64.getEncoder().encodeToString("quantri:demo".getBytes(StandardCharsets.UTF_8));

	private final HttpClient http = HttpClient.newHttpClient();

	private final Path log;

	private final String url;

	private final Process process;

	private PackagedDaihoi(Path folder) throws IOException {
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
		int port = freePort();
		this.log = folder.resolve("daihoi.log");
		this.url = "http://localhost:" + port;
		this.process = start(folder, port);
	}

	/** Starts it and waits until it answers. */
	static PackagedDaihoi in(Path folder) throws IOException {
		PackagedDaihoi daihoi = new PackagedDaihoi(folder);
		await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(500)).until(daihoi::isUp);
		return daihoi;
	}

	private Process start(Path folder, int port) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		ProcessBuilder start = new ProcessBuilder(java, "-Xmx768m", "-jar", JAR.toAbsolutePath().toString());
		start.environment().put("SERVER_PORT", String.valueOf(port));
		return start.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(this.log.toFile()).start();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private boolean isUp() {
		assertThat(this.process.isAlive()).as("the application has stopped; see %s", this.log).isTrue();
		try {
			return send(request("/actuator/health").GET()).statusCode() == 200;
		}
		catch (AssertionError notYet) {
			return false;
		}
	}

	String url() {
		return this.url;
	}

	/**
	 * Moves the training clock to a day (2024-10-18) or a moment, as its control does.
	 */
	void advanceTo(String moment) {
		HttpResponse<String> answer = send(request("/api/clock/advance").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"to\":\"%s\"}".formatted(moment))));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.body()).contains("\"failed\":[]");
	}

	/** What an address answers to the technical administrator. */
	String ask(String path) {
		HttpResponse<String> answer = send(request(path).GET());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body();
	}

	/** Lines of the log that tell of an error. */
	List<String> errors() throws IOException {
		return Files.readAllLines(this.log)
			.stream()
			.filter((line) -> line.matches(".*\\bERROR\\b.*|\\s+at [\\w.$/]+\\(.*|Caused by: .*"))
			.toList();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.url + path)).header("Authorization", ADMINISTRATOR);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError("no answer from " + this.url, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError("interrupted", ex);
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
		}
	}

}
