package vn.daihoi.packaged;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A task that a person holds, with what its page does. */
record OpenTask(Caller person, String id) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** All that the page of the task is told. */
	JsonNode page() throws IOException, InterruptedException {
		return this.person.get("/api/tasks/" + this.id + "/form").succeeded().json();
	}

	/** What the form shows, computed by the application. */
	JsonNode shown() throws IOException, InterruptedException {
		return page().get("shown");
	}

	/** Uploads a scan; its id is what a form names. */
	List<String> scan() throws IOException, InterruptedException {
		return List.of(this.person.upload(this.id, Story.SCAN));
	}

	/** What the rules say of a form before it is sent. */
	JsonNode checked(Map<String, Object> form) throws IOException, InterruptedException {
		return this.person.post("/api/tasks/" + this.id + "/check", form).succeeded().json().get("findings");
	}

	void complete(Map<String, Object> form) throws IOException, InterruptedException {
		submit(form).succeeded();
	}

	/**
	 * Sends a form that a rule forbids: 409 with a sentence that holds all these words.
	 */
	void isRefused(Map<String, Object> form, String... words) throws IOException, InterruptedException {
		Caller.Answer answer = submit(form);
		assertThat(answer.status()).as(answer.body()).isEqualTo(409);
		assertThat(answer.body()).contains(words);
	}

	private Caller.Answer submit(Map<String, Object> form) throws IOException, InterruptedException {
		return this.person.submit(this.id, write(form));
	}

	private static String write(Map<String, Object> form) {
		try {
			return JSON.writeValueAsString(form);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
