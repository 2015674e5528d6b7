package vn.daihoi.packaged;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.awaitility.core.ConditionTimeoutException;

/** Somebody who calls the interfaces over HTTP, signed in with HTTP Basic. */
public record Caller(HttpClient http, String address, String user, String password) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** What came back. */
	public record Answer(int status, String body, HttpResponse<byte[]> response) {

		public JsonNode json() {
			try {
				return JSON.readTree(this.body);
			}
			catch (IOException ex) {
				throw new AssertionError(this.status + " " + this.body, ex);
			}
		}

		/** The answer, if the call succeeded. */
		public Answer succeeded() {
			if (this.status / 100 != 2) {
				throw new AssertionError(this.status + " " + this.body);
			}
			return this;
		}

	}

	public Answer get(String path) throws IOException, InterruptedException {
		return send(request(path).GET());
	}

	public Answer post(String path, Object json) throws IOException, InterruptedException {
		return send(request(path).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(json))));
	}

	/** Puts something in the place of what is there. */
	public Answer put(String path, Object json) throws IOException, InterruptedException {
		return send(request(path).header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString(JSON.writeValueAsString(json))));
	}

	/** Uploads a PDF for a task and gives its id. */
	public String upload(String taskId, byte[] content) throws IOException, InterruptedException {
		return tryUpload(taskId, content).succeeded().json().get(0).get("id").asText();
	}

	Answer tryUpload(String taskId, byte[] content) throws IOException, InterruptedException {
		String head = """
				--part\r
				Content-Disposition: form-data; name="file"; filename="ban-chup.pdf"\r
				Content-Type: application/pdf\r
				\r
				""";
		List<byte[]> body = List.of(head.getBytes(StandardCharsets.UTF_8), content,
				"\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
		return send(
				request("/api/tasks/" + taskId + "/files").header("Content-Type", "multipart/form-data; boundary=part")
					.POST(BodyPublishers.ofByteArrays(body)));
	}

	/** The ids of the open tasks of a congress or plan that this person sees. */
	public List<String> tasks(String subject, String element) throws IOException, InterruptedException {
		return tasks("processInstanceBusinessKey=" + subject + "&taskDefinitionKey=" + element);
	}

	private List<String> tasks(String query) throws IOException, InterruptedException {
		List<String> ids = new ArrayList<>();
		get("/engine-rest/task?" + query).succeeded().json().forEach((task) -> ids.add(task.get("id").asText()));
		return ids;
	}

	/** Waits for a task that a job makes. */
	public String awaitTask(String subject, String element) throws IOException, InterruptedException {
		return awaitAny("processInstanceBusinessKey=" + subject + "&taskDefinitionKey=" + element);
	}

	/** Waits for any task with this element id. */
	String awaitTask(String element) throws IOException, InterruptedException {
		return awaitAny("taskDefinitionKey=" + element);
	}

	private String awaitAny(String query) throws IOException, InterruptedException {
		try {
			return Patience.of(Duration.ofMinutes(1), Duration.ofMillis(250))
				.until(() -> tasks(query), (open) -> !open.isEmpty())
				.get(0);
		}
		catch (ConditionTimeoutException ex) {
			throw new AssertionError(this.user + " has no task with " + query, ex);
		}
	}

	public Answer claim(String taskId) throws IOException, InterruptedException {
		ObjectNode claim = JSON.createObjectNode().put("userId", this.user);
		return post("/engine-rest/task/" + taskId + "/claim", claim);
	}

	/** Sends the form of a task, as the page does. */
	public Answer submit(String taskId, String form) throws IOException, InterruptedException {
		return submitForm("task/" + taskId, form);
	}

	/** Starts a process with its start form. */
	public Answer start(String process, String form) throws IOException, InterruptedException {
		return submitForm("process-definition/key/" + process, form);
	}

	/** One transient variable. */
	private Answer submitForm(String place, String form) throws IOException, InterruptedException {
		ObjectNode sent = JSON.createObjectNode();
		ObjectNode variable = sent.putObject("variables").putObject("form");
		variable.put("value", form).put("type", "Json").putObject("valueInfo").put("transient", true);
		return post("/engine-rest/" + place + "/submit-form", sent);
	}

	/** Waits for a task and takes it. */
	OpenTask open(String subject, String element) throws IOException, InterruptedException {
		return take(awaitTask(subject, element));
	}

	/** Takes a task that is known to be open. */
	OpenTask take(String taskId) throws IOException, InterruptedException {
		claim(taskId).succeeded();
		return new OpenTask(this, taskId);
	}

	/** Takes the task, completes it and gives its id. */
	public String complete(String subject, String element, String form) throws IOException, InterruptedException {
		OpenTask task = open(subject, element);
		submit(task.id(), form).succeeded();
		return task.id();
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(Duration.ofMinutes(1));
		return this.user.isEmpty() ? request : request.header("Authorization", "Basic " + credentials());
	}

	private String credentials() {
		return Base64.getEncoder().encodeToString((this.user + ":" + this.password).getBytes(StandardCharsets.UTF_8));
	}

	private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<byte[]> response = this.http.send(request.build(), BodyHandlers.ofByteArray());
		return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
	}

}
