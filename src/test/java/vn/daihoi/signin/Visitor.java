package vn.daihoi.signin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Somebody who calls the running application over HTTP: with a password in each call,
 * with the session of the sign-in page, or unknown.
 */
public final class Visitor {

	private static final String PASSWORD = "demo";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String address;

	private final String authorization;

	private final String engine;

	private Visitor(int port, String authorization, String engine) {
		this.address = "http://localhost:" + port;
		this.authorization = authorization;
		this.engine = engine;
	}

	/** Somebody who did not sign in. */
	public static Visitor unknown(int port) {
		return new Visitor(port, null, "/engine-rest");
	}

	/** Sends name and password with each call, as integrations do. */
	public static Visitor withPassword(int port, String user) {
		String pair = user + ":" + PASSWORD;
		String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
		return new Visitor(port, basic, "/engine-rest");
	}

	/**
	 * Signed in on the sign-in page, as people are; reaches the engine through the web
	 * apps.
	 */
	public static Visitor signedIn(int port, String user) {
		Visitor visitor = new Visitor(port, null, "/camunda/api/engine/engine/default");
		visitor.get("/sign-in");
		Answer answer = visitor.signIn(user, PASSWORD);
		if (answer.status() != 302 || answer.header("Location").orElse("").contains("error")) {
			throw new AssertionError("sign-in failed: " + answer);
		}
		visitor.get("/api/session");
		visitor.get("/camunda/app/tasklist/default/");
		return visitor;
	}

	Answer signIn(String user, String password) {
		String form = "username=%s&password=%s&_csrf=%s".formatted(encode(user), encode(password),
				encode(cookie("DAIHOI-CSRF")));
		return send("POST", "/sign-in", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** What came back. */
	public record Answer(int status, String body, HttpResponse<byte[]> response) {

		public Optional<String> header(String name) {
			return this.response.headers().firstValue(name);
		}

		public JsonNode json() {
			try {
				return new ObjectMapper().readTree(this.body);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(this.body, ex);
			}
		}

		@Override
		public String toString() {
			return this.status + " " + this.body;
		}

	}

	public Answer get(String path) {
		return send("GET", path, null, new byte[0]);
	}

	/** Asks for a page, as a browser does that follows a link. */
	public Answer open(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path));
		return send(request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").build());
	}

	public Answer post(String path, String json) {
		return send("POST", path, json);
	}

	public Answer send(String method, String path, String json) {
		return send(method, path, "application/json", json.getBytes(StandardCharsets.UTF_8));
	}

	/** The same through this visitor's door to the engine's own interface. */
	public Answer engine(String method, String path, String json) {
		return send(method, this.engine + path, json);
	}

	/** Sends the fields of a page's form. */
	public Answer form(String path, Map<String, String> fields) {
		String form = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		return send("POST", path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
	}

	/** Sends files as a form does, each in a part of that name. */
	public Answer upload(String path, String part, Map<String, byte[]> files) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		files.forEach((name, content) -> {
			body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
				.formatted(part, name)).getBytes(StandardCharsets.UTF_8));
			body.writeBytes(content);
			body.writeBytes("\r\n".getBytes());
		});
		body.writeBytes("--part--\r\n".getBytes());
		return send("POST", path, "multipart/form-data; boundary=part", body.toByteArray());
	}

	public Answer uploadToEngine(String path, String part, Map<String, byte[]> files) {
		return upload(this.engine + path, part, files);
	}

	private Answer send(String method, String path, String type, byte[] body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.method(method, (body.length == 0) ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
			.header("X-DAIHOI-CSRF", cookie("DAIHOI-CSRF"))
			.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
		if (type != null) {
			request.header("Content-Type", type);
		}
		if (this.authorization != null) {
			request.header("Authorization", this.authorization);
		}
		return send(request.build());
	}

	private Answer send(HttpRequest request) {
		try {
			HttpResponse<byte[]> response = this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
			return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What is sent from now on comes from a page of another time. */
	public void forgetToken() {
		CookieStore store = this.cookies.getCookieStore();
		store.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("DAIHOI-CSRF"))
			.toList()
			.forEach((cookie) -> store.remove(null, cookie));
	}

	private String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("none");
	}

}
