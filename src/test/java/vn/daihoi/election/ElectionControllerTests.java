package vn.daihoi.election;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import vn.daihoi.input.StrictJson;
import vn.daihoi.regulation.RefusalAdvice;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

class ElectionControllerTests {

	private static final String SOUND = """
			{"date":"2024-12-15","congressType":"MEMBERS","election":"BRANCH_COMMITTEE","kind":"BALLOT","round":1,
			 "members":{"official":20,"temporaryElsewhere":0,"exemptAbsent":0,"suspended":0,"excusedWholeCongress":0,"present":20},
			 "seats":3,"ballots":{"issued":20,"returned":20,"valid":20,"invalid":0},
			 "candidates":[{"name":"Đặng Văn A","votes":18},{"name":"B","votes":15},{"name":"C","votes":12},{"name":"D","votes":12}]}""";

	private final JsonMapper json = new JsonMapper();

	private final MockMvc mvc = MockMvcBuilders
		.standaloneSetup(new ElectionController(new Tally(Regulations.ofProduct()), new StrictJson()))
		.setControllerAdvice(new RefusalAdvice())
		.build();

	@Test
	void ballotOfThePublishedShapeIsCounted() throws Exception {
		MockHttpServletResponse response = send(SOUND);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(this.json.readTree(response.getContentAsString(StandardCharsets.UTF_8)))
			.isEqualTo(this.json.readTree("""
					{"base":20,"needed":11,"outcomes":[
					 {"name":"Đặng Văn A","votes":18,"ofBase":"18/20","result":"ELECTED"},
					 {"name":"B","votes":15,"ofBase":"15/20","result":"ELECTED"},
					 {"name":"C","votes":12,"ofBase":"12/20","result":"TIED"},
					 {"name":"D","votes":12,"ofBase":"12/20","result":"TIED"}],
					 "next":"TIE_BALLOT","findings":[{"severity":"INFO","code":"T07","field":"candidates",
					 "text":"Có 02 người bằng phiếu nhau cho 01 chỗ còn lại; bầu lại giữa những người này",
					 "clause":"Quy chế bầu cử trong Đảng (190-QĐ/TW)"}]}"""));
	}

	@ParameterizedTest(name = "{0} -> {1}: {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"votes":18      | "votes":21            | candidates[0].votes          | Số phiếu của Đặng Văn A (21) nhiều hơn số phiếu hợp lệ (20)
					"votes":18      | "votes":-1            | candidates[0].votes          | phải từ 0 trở lên
					"votes":18      | "votes":"18"          | candidates[0].votes          | Ô “Số phiếu” (dòng 1) phải là số nguyên
					"votes":18      | "votes":18.5          | candidates[0].votes          | phải là số nguyên
					"votes":18      | "votes":null          | candidates[0].votes          | Chưa ghi ô “Số phiếu” (dòng 1)
					"name":"B"      | "name":"D"            | candidates[3].name           | Tên “D” ghi hai lần
					"name":"B"      | "name":"đặng  văn a " | candidates[1].name           | ghi hai lần
					"name":"B"      | "name":" "            | candidates[1].name           | Chưa ghi ô “Họ và tên” (dòng 2)
					"name":"B"      | "name":7              | candidates[1].name           | phải là chữ
					"seats":3       | "seats":2             | candidates                   | Tổng số phiếu của danh sách (57) nhiều hơn 20 phiếu hợp lệ, mỗi phiếu bầu không quá 2 người (40)
					"seats":3,      |                       | seats                        | Chưa ghi ô “Số lượng cần bầu”
					"seats":3       | "seats":3,"seat":4    | seat                         | không có ô “seat”
					"seats":3       | "seats":3,"seats":3   | seats                        | ghi hai lần
					"valid":20      | "valid":19            | ballots.valid                | phải bằng số phiếu thu về (20)
					"returned":20   | "returned":21         | ballots.returned             | nhiều hơn số phiếu phát ra (20)
					"issued":20     | "issued":21           | ballots.issued               | nhiều hơn số có mặt (20)
					"issued":20     | "issued":2147483648   | ballots.issued               | phải là số nguyên
					"present":20    | "present":21          | members.present              | nhiều hơn số chính thức (20)
					"exemptAbsent":0 | "exemptAbsent":1     | members.present              | sau khi trừ người vắng mặt (19)
					"suspended":0   | "suspended":-1        | members.suspended            | phải từ 0 trở lên
					"suspended":0   | "suspended":20        | members.official             | không còn ai trong 20 người
					"temporaryElsewhere":0 | "temporaryElsewhere":21 | members.official     | không còn ai trong 20 người
					"round":1       | "round":0             | round                        | phải từ 1 trở lên
					"kind":"BALLOT" | "kind":"SHOW"         | kind                         | một trong các giá trị BALLOT, TIE
					"kind":"BALLOT" | "kind":1              | kind                         | một trong các giá trị BALLOT, TIE
					"MEMBERS"       | "ALL"                 | congressType                 | một trong các giá trị MEMBERS, DELEGATES
					"BRANCH_COMMITTEE" | "KING"             | election                     | SECRETARY, DEPUTY_SECRETARY
					"2024-12-15"    | "2024-02-30"          | date                         | phải là ngày có thật
					"2024-12-15"    | "2014-06-08"          | date                         | không có quy định nào có hiệu lực vào ngày 08/06/2014
					""")
	void impossibleInputIsRefusedBesideItsField(String right, String wrong, String field, String text)
			throws Exception {
		assertThat(SOUND).contains(right);
		JsonNode problem = refused(SOUND.replaceFirst(Pattern.quote(right), (wrong != null) ? wrong : ""));
		assertThat(problem.path("findings")).anySatisfy((finding) -> {
			assertThat(finding.path("field").asText()).isEqualTo(field);
			assertThat(finding.path("text").asText()).contains(text);
			assertThat(finding.has("clause")).isTrue();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{}", "{", "xin chào", "{\"date\":", "\"\"", "5" })
	void brokenInputIsRefusedInVietnamese(String body) throws Exception {
		assertThat(refused(body).path("findings")).isNotEmpty();
	}

	@Test
	void allImpossibleFiguresAreNamedAtOnce() throws Exception {
		JsonNode problem = refused(SOUND.replace("\"seats\":3", "\"seats\":0")
			.replace("\"invalid\":0", "\"invalid\":1")
			.replace("\"present\":20", "\"present\":25")
			.replace("\"votes\":15", "\"votes\":2000000000"));
		assertThat(fields(problem)).contains("seats", "ballots.valid", "members.present", "candidates[1].votes",
				"candidates");
		assertThat(problem.path("findings")).allSatisfy((finding) -> assertThat(finding.path("clause").asText())
			.isEqualTo("Quy chế bầu cử trong Đảng (190-QĐ/TW)"));
	}

	@Test
	void listWithoutNamesIsRefused() throws Exception {
		String empty = SOUND.substring(0, SOUND.indexOf("[{")) + "[]}";
		assertThat(fields(refused(empty))).containsExactly("candidates");
	}

	@Test
	void largestNumbersDoNotOverflow() throws Exception {
		String huge = SOUND.replace("\"seats\":3", "\"seats\":" + Integer.MAX_VALUE)
			.replaceAll("\"(temporaryElsewhere|exemptAbsent|suspended|excusedWholeCongress)\":0",
					"\"$1\":" + Integer.MAX_VALUE);
		assertThat(fields(refused(huge))).contains("members.official", "members.present").doesNotContain("candidates");
	}

	@Test
	void brokenRuleIsAnsweredWithTheResult() throws Exception {
		MockHttpServletResponse response = send(SOUND.replace(",{\"name\":\"D\",\"votes\":12}", ""));
		assertThat(response.getStatus()).isEqualTo(200);
		JsonNode result = this.json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
		assertThat(result.at("/findings/0/severity").asText()).isEqualTo("ERROR");
		assertThat(result.at("/findings/0/clause").asText())
			.isEqualTo("khoản 1 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)");
		assertThat(result.at("/outcomes/2/result").asText()).isEqualTo("ELECTED");
	}

	private JsonNode refused(String body) throws Exception {
		MockHttpServletResponse response = send(body);
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(response.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		String answer = response.getContentAsString(StandardCharsets.UTF_8);
		assertThat(answer).doesNotContain("Exception", "fasterxml", "at vn.", "null");
		JsonNode problem = this.json.readTree(answer);
		assertThat(problem.path("detail").asText()).isNotBlank();
		return problem;
	}

	private Stream<String> fields(JsonNode problem) {
		return problem.path("findings").findValuesAsText("field").stream();
	}

	private MockHttpServletResponse send(String body) throws Exception {
		return this.mvc
			.perform(post("/api/elections/tally").contentType(MediaType.APPLICATION_JSON)
				.content(body.getBytes(StandardCharsets.UTF_8)))
			.andReturn()
			.getResponse();
	}

}
