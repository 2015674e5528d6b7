package vn.daihoi.training;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.util.Assert;

/**
 * What the people of the story write where a form asks for more than the story says: made
 * of what the page of the task shows.
 */
final class SampleAnswers {

	private static final String NOT_HELD = "Đang chuẩn bị, chưa tiến hành (dữ liệu minh họa)";

	private final JsonNode shown;

	private final Map<String, ?> told;

	private final List<String> official;

	private final Supplier<List<String>> paper;

	private final ObjectMapper json;

	/**
	 * What is written about one organisation.
	 * @param shown what the page of the task shows
	 * @param told what the story says, by the name of the blank
	 * @param official the names of the organisation's official members
	 * @param paper uploads the sample paper and gives its id
	 */
	SampleAnswers(JsonNode shown, Map<String, ?> told, List<String> official, Supplier<List<String>> paper,
			ObjectMapper json) {
		this.shown = shown;
		this.told = told;
		this.official = official;
		this.paper = paper;
		this.json = json;
	}

	JsonNode to(String blank) {
		if (blank.startsWith("/")) {
			JsonNode value = this.shown.at(blank);
			Assert.state(!value.isMissingNode(), () -> "nothing is shown at " + blank);
			return value;
		}
		return this.json.valueToTree(this.told.containsKey(blank) ? this.told.get(blank) : made(blank));
	}

	private Object made(String blank) {
		return switch (blank) {
			case "official" -> this.official.size();
			case "paper" -> this.paper.get();
			case "candidates" -> SampleCandidates.of(this.shown);
			case "votes" -> list("/candidates").stream()
				.map((one) -> Map.of("memberId", text(one, "memberId"), "agreed", this.official.size()))
				.toList();
			case "standards" -> texts("/candidates", "memberId");
			case "papers" -> papers();
			case "sources" -> texts("/sources", "source");
			case "counter" -> counter();
			case "ballots" -> new SampleBallots(this.official.size(), this.official).of(list("/ballots"));
			case "missingBranches" -> missing("/branches");
			case "missingUnits" -> missing("/units");
			case "bases" -> bases();
			case "texts" -> list("/bases").stream().flatMap((basis) -> list(basis, "mentions").stream()).toList();
			default -> throw new IllegalStateException("no answer to " + blank);
		};
	}

	/** Papers that the dossier must hold. */
	private List<Map<String, Object>> papers() {
		List<String> paper = this.paper.get();
		return list("/papers").stream()
			.filter((one) -> one.path("required").asBoolean())
			.map((one) -> Map.<String, Object>of("item", text(one, "item"), "files", paper))
			.toList();
	}

	/** The first member who stands on no ballot. */
	private List<String> counter() {
		return list("/members").stream()
			.filter((one) -> !one.path("onBallot").asBoolean())
			.limit(1)
			.map((one) -> text(one, "id"))
			.toList();
	}

	private List<Map<String, String>> missing(String pointer) {
		return list(pointer).stream()
			.map((one) -> Map.of("organization", text(one, "organization"), "reason",
					one.path("reason").asText("").isEmpty() ? NOT_HELD : text(one, "reason")))
			.toList();
	}

	/** Bases in whose place a newer document stands. */
	private List<Map<String, String>> bases() {
		return list("/bases").stream()
			.filter((basis) -> basis.path("successor").isObject())
			.map((basis) -> Map.of("replaced", text(basis, "label"), "number", text(basis.get("successor"), "number"),
					"issuedOn", text(basis.get("successor"), "issuedOn"), "issuer", text(basis, "issuer"), "title",
					text(basis.get("successor"), "title")))
			.toList();
	}

	private List<String> texts(String pointer, String field) {
		return list(pointer).stream().map((one) -> text(one, field)).toList();
	}

	private List<JsonNode> list(String pointer) {
		return this.shown.at(pointer).valueStream().toList();
	}

	private static List<JsonNode> list(JsonNode from, String field) {
		return from.path(field).valueStream().toList();
	}

	private static String text(JsonNode from, String field) {
		return from.path(field).asText();
	}

}
