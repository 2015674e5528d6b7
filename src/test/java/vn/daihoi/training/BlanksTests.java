package vn.daihoi.training;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BlanksTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final List<String> MEMBERS = List.of("An", "Bình", "Chi", "Dung", "Em", "Phúc", "Giang", "Hoa",
			"Khánh");

	private static JsonNode filled(String form, String shown) throws Exception {
		SampleAnswers answers = new SampleAnswers(JSON.readTree(shown), Map.of("day", "2024-09-27", "code", "hh01"),
				MEMBERS, () -> List.of("f1"), JSON);
		return new Blanks(answers).fill(JSON.readTree(form));
	}

	@Test
	void blanksTakeWhatTheStoryTellsAndWhatThePageShows() throws Exception {
		assertThat(filled("""
				{"heldOn":"{day}","branch":"{code}01","seats":"{/seats}","papers":"{paper}","fixed":3}""", """
				{"seats":5}""")).isEqualTo(JSON.readTree("""
				{"heldOn":"2024-09-27","branch":"hh0101","seats":5,"papers":["f1"],"fixed":3}"""));
	}

	@Test
	void blankThatNobodyCanFillIsNoSilentHole() {
		assertThatIllegalStateException().isThrownBy(() -> filled("\"{/congress/openingDate}\"", "{}"));
		assertThatIllegalStateException().isThrownBy(() -> filled("\"{unheardOf}\"", "{}"));
	}

	@Test
	void listHasOneNameMoreThanSeatsAndASecretaryAmongThem() throws Exception {
		JsonNode list = filled("\"{candidates}\"", """
				{"seats":1,"members":[{"id":"a"},{"id":"b"},{"id":"c"}]}""");
		assertThat(list).extracting((one) -> one.get("memberId").asText()).containsExactly("a", "b");
		assertThat(list).extracting((one) -> one.get("post").asText()).containsExactly("SECRETARY", "NONE");
	}

	@Test
	void whoStandsFirstIsElectedByMoreThanHalfAndTheLastIsNot() throws Exception {
		JsonNode ballots = filled("\"{ballots}\"", """
				{"ballots":[{"election":"BRANCH_COMMITTEE","seats":3,"names":["An","Bình","Chi","Dung"]},
				{"election":"SECRETARY","seats":1,"names":[]}]}""");
		assertThat(ballots.get(0).get("candidates")).extracting((one) -> one.get("votes").asInt())
			.containsExactly(8, 7, 6, 1);
		assertThat(ballots.get(1).at("/candidates/0/name").asText()).isEqualTo("An");
		assertThat(ballots.get(1).at("/ballots/issued").asInt()).isEqualTo(9);
	}

	@Test
	void membersWhoArePresentStandOnBallotsThatNobodyPrepared() throws Exception {
		JsonNode ballots = filled("\"{ballots}\"", """
				{"ballots":[{"election":"SECRETARY","seats":1,"names":[]}]}""");
		assertThat(ballots.get(0).get("candidates")).extracting((one) -> one.get("name").asText())
			.containsExactly("An");
	}

}
