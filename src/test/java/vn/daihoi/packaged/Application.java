package vn.daihoi.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

import org.springframework.util.FileSystemUtils;

/**
 * The packaged application as its own process, in a folder of its own with nothing but
 * what it writes there.
 */
public final class Application implements AutoCloseable {

	private static final Path JAR = Path.of("target/daihoi.jar").toAbsolutePath();

	private static final Duration LIMIT = Duration.ofMinutes(4);

	private final Process process;

	private final int port;

	private final Path log;

	private final HttpClient http = HttpClient.newHttpClient();

	private Application(Process process, int port, Path log) {
		this.process = process;
		this.port = port;
		this.log = log;
	}

	/** An empty folder to start in. */
	public static Path emptyFolder(String name) throws IOException {
		Path folder = Path.of("target/packaged", name).toAbsolutePath();
		FileSystemUtils.deleteRecursively(folder);
		return Files.createDirectories(folder);
	}

	/** Starts it and waits until it is healthy. */
	public static Application start(Path folder, Map<String, String> environment) throws Exception {
		Application application = launch(folder, environment);
		application.awaitHealthy();
		return application;
	}

	/** Starts it without waiting for anything. */
	static Application launch(Path folder, Map<String, String> environment) throws IOException {
		int port = freePort();
		Path log = Files.createTempFile(folder, "log", ".txt");
		ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-jar", JAR.toString())
			.directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("DAIHOI_"));
		builder.environment().putAll(environment);
		builder.environment().put("SERVER_PORT", String.valueOf(port));
		return new Application(builder.start(), port, log);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** Where it is called. */
	public String address() {
		return "http://localhost:" + this.port;
	}

	/** Somebody who calls it with name and password. */
	Caller caller(String user, String password) {
		return new Caller(this.http, address(), user, password);
	}

	/** Somebody of the demonstration. */
	public Caller caller(String user) {
		return caller(user, "demo");
	}

	private void awaitHealthy() throws IOException {
		try {
			Patience.of(LIMIT, Duration.ofMillis(250)).failFast(() -> !this.process.isAlive()).until(this::isHealthy);
		}
		catch (ConditionTimeoutException | TerminalFailureException ex) {
			this.process.destroyForcibly();
			throw new AssertionError("did not start: " + log(), ex);
		}
	}

	private boolean isHealthy() throws InterruptedException {
		try {
			return caller("", "").get("/actuator/health").status() == 200;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	/** Waits until it ended by itself and gives its exit code. */
	int awaitEnd() throws InterruptedException {
		if (!this.process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
			throw new AssertionError("it goes on");
		}
		return this.process.exitValue();
	}

	/** What it printed. */
	public String log() throws IOException {
		return Files.readString(this.log);
	}

	/** Ends it in the middle of whatever it does (SIGKILL). */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Ends it as an operator does (SIGTERM). */
	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			kill();
			throw new AssertionError("did not stop within a minute");
		}
	}

}
