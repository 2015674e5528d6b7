package vn.daihoi.input;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StrictJsonTests {

	private static final String SOUND = """
			{"day":"2024-12-15","mood":"GOOD","hall":"Nhà văn hóa ấp","open":true,"sum":12345678901,
			"people":[{"name":"Nguyễn Văn An","votes":3}],"tags":["a"]}""";

	private final StrictJson json = new StrictJson();

	@Test
	void soundInputIsRead() {
		assertThat(this.json.read(SOUND, Meeting.class))
			.isEqualTo(new Meeting(LocalDate.of(2024, 12, 15), Mood.GOOD, "Nhà văn hóa ấp", true, 12345678901L,
					List.of(new Person("Nguyễn Văn An", 3)), List.of("a"), null, null));
	}

	@Test
	void lettersTypedApartFromTheirMarksAreReadAsOne() {
		String apart = Normalizer.normalize(SOUND, Normalizer.Form.NFD);
		assertThat(apart).isNotEqualTo(SOUND);
		assertThat(this.json.read(apart, Meeting.class)).isEqualTo(this.json.read(SOUND, Meeting.class));
	}

	@ParameterizedTest(name = "{0} -> {1}: {2} {3}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"day":"2024-12-15" | "day":"2024-02-30"            | day             | phải là ngày có thật
					"day":"2024-12-15" | "day":"15/12/2024"            | day             | ví dụ 2024-12-15
					"day":"2024-12-15" | "day":"2024-12-15T00:00:00"   | day             | phải là ngày
					"day":"2024-12-15" | "day":"+999999999-12-31"      | day             | phải là ngày có thật
					"day":"2024-12-15" | "day":"0024-12-15"            | day             | phải là ngày có thật
					"day":"2024-12-15" | "day":20241215                | day             | phải là ngày
					"day":"2024-12-15" | "day":[2024,12,15]            | day             | phải là ngày
					"day":"2024-12-15" | "day":null                    | day             | Chưa ghi ô “day”
					"day":"2024-12-15" | "day":""                      | day             | Chưa ghi ô “day”
					"mood":"GOOD"      | "mood":"good"                 | mood            | phải là một trong các giá trị GOOD, BAD
					"mood":"GOOD"      | "mood":"0"                    | mood            | phải là một trong
					"mood":"GOOD"      | "mood":0                      | mood            | phải là một trong
					"hall":"Nhà văn hóa ấp" | "hall":5                 | hall            | phải là chữ
					"hall":"Nhà văn hóa ấp" | "hall":"  "              | hall            | Chưa ghi ô “hall”
					"open":true        | "open":"true"                 | open            | phải là true hoặc false
					"open":true        | "open":1                      | open            | phải là true hoặc false
					"sum":12345678901  | "sum":1e3                     | sum             | phải là số nguyên
					"votes":3          | "votes":"3"                   | people[0].votes | Ô “Số phiếu” (dòng 1) phải là số nguyên
					"votes":3          | "votes":3.0                   | people[0].votes | phải là số nguyên
					"votes":3          | "votes":true                  | people[0].votes | phải là số nguyên
					"votes":3          | "votes":[3]                   | people[0].votes | phải là số nguyên
					"votes":3          | "votes":{}                    | people[0].votes | phải là số nguyên
					"votes":3          | "votes":99999999999           | people[0].votes | phải là số nguyên
					"votes":3          | "votes":null                  | people[0].votes | Chưa ghi ô “Số phiếu” (dòng 1)
					"votes":3          | "votes":3,"vote":4            | people[0].vote  | không có ô “people[0].vote”
					"votes":3          | "votes":3,"votes":3           | people[0].votes | ghi hai lần
					"tags":["a"]       | "tags":"a"                    | tags            | phải là một danh sách
					"tags":["a"]       | "tags":["a",null]             | tags[1]         | Chưa ghi ô “tags[1]”
					"tags":["a"]       | "tags":["a"],"tags":[]        | tags            | ghi hai lần
					"tags":["a"]       | "tags":["a"],"start":"8 giờ"  | start           | phải là thời điểm
					""")
	void mistakeIsFoundBesideItsField(String right, String wrong, String field, String text) {
		assertThat(SOUND).contains(right);
		assertThat(refused(SOUND.replace(right, wrong))).singleElement().satisfies((finding) -> {
			assertThat(finding.field()).isEqualTo(field);
			assertThat(finding.text()).contains(text);
		});
	}

	@Test
	void everyMistakeIsFoundAtOnce() {
		assertThat(refused("""
				{"mood":"FAIR","open":"yes","people":[{"name":"An","votes":"x"},{"votes":1}],"tags":[],"extra":1}"""))
			.extracting(Finding::field)
			.containsExactlyInAnyOrder("extra", "day", "mood", "hall", "open", "sum", "people[0].votes",
					"people[1].name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "null", "\"\"" })
	void nothingIsToldToBeFilledIn(String nothing) {
		assertThat(refused(nothing)).singleElement()
			.extracting(Finding::sentence)
			.isEqualTo("Chưa có dữ liệu gửi lên; điền các ô rồi gửi lại.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{\"day\":}", "xin chào", "{\"day\":\"2024-12-15\",}", "{'day':1}", "[",
			"{\"sum\":01}", "{\"sum\":NaN}" })
	void brokenSyntaxIsToldWithItsPlace(String broken) {
		assertThat(refused(broken)).singleElement()
			.extracting(Finding::text)
			.asString()
			.startsWith("Dữ liệu gửi lên không phải JSON đúng cú pháp (dòng 1, cột ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "5", "true", "\"chữ\"" })
	void anotherShapeIsNoForm(String other) {
		assertThat(refused(other)).singleElement()
			.extracting(Finding::text)
			.isEqualTo("Dữ liệu gửi lên phải là một nhóm ô");
	}

	@Test
	void whatFollowsTheInputIsRefused() {
		assertThat(refused(SOUND + " {}")).singleElement()
			.extracting(Finding::text)
			.asString()
			.contains("nội dung thừa");
	}

	@Test
	void bytesThatAreNoTextAreRefused() {
		byte[] latin = { '{', '"', 'a', '"', ':', '"', (byte) 0xE9, '"', '}' };
		assertThat(catchThrowableOfType(Refusal.class, () -> this.json.read(latin, Meeting.class)).findings())
			.hasSize(1);
		assertThat(catchThrowableOfType(Refusal.class, () -> this.json.read((byte[]) null, Meeting.class)).findings())
			.hasSize(1);
	}

	@Test
	void veryDeepInputIsRefused() {
		assertThat(refused("[".repeat(100_000))).hasSize(1);
	}

	@Test
	void optionalFieldMayBeLeftOutNullOrBlank() {
		for (String start : List.of("null", "\"\"", "\" \"")) {
			String input = SOUND.replace("\"tags\"", "\"start\":" + start + ",\"tags\"");
			assertThat(this.json.read(input, Meeting.class).start()).isNull();
		}
		String input = SOUND.replace("\"tags\"", "\"start\":\"2024-12-15T08:00:00+07:00\",\"tags\"");
		assertThat(this.json.read(input, Meeting.class).start()).isEqualTo(Instant.parse("2024-12-15T01:00:00Z"));
	}

	@Test
	void whatARecordItselfRefusesIsToldWithoutItsException() {
		assertThat(refused(SOUND.replace("\"votes\":3", "\"votes\":-3"))).singleElement().satisfies((finding) -> {
			assertThat(finding.field()).isEqualTo("people[0]");
			assertThat(finding.text()).contains("có giá trị không dùng được").doesNotContain("Exception");
		});
		assertThat(refused(SOUND.replace("Nguyễn Văn An", "cấm"))).singleElement()
			.extracting(Finding::code)
			.isEqualTo("NAME");
	}

	@Test
	void thousandsOfMistakesAreCutShort() {
		assertThat(refused("{\"tags\":[" + "1,".repeat(5000) + "1]}")).hasSize(100);
	}

	private List<Finding> refused(String input) {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> this.json.read(input, Meeting.class));
		assertThat(refusal.getResponse().getStatus()).isEqualTo(422);
		return refusal.findings();
	}

	enum Mood {

		GOOD, BAD

	}

	record Letter(String subject, @LongText String body) {
	}

	@Test
	void fileThatIsNoTextIsRefusedWhereItIsNone() {
		String letter = "{\"subject\":\"a\",\"body\":\"dòng một\\nhai\\u0000\"}";
		assertThat(catchThrowableOfType(Refusal.class, () -> this.json.read(letter, Letter.class)))
			.hasMessageContaining("ký tự không dùng được ở dòng 2, cột 4, hoặc tệp không phải văn bản");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"subject\":\"a\\u0000b\",\"body\":\"b\"}", "{\"subject\":\"a\\ud83d\",\"body\":\"b\"}",
			"{\"subject\":\"a\",\"body\":\"b\\u0000\"}", "{\"subject\":\"a\",\"body\":\"\\udc00b\"}" })
	void textWithoutAnyPlaceInADatabaseIsRefused(String letter) {
		assertThat(catchThrowableOfType(Refusal.class, () -> this.json.read(letter, Letter.class)).findings())
			.anySatisfy((finding) -> assertThat(finding.text()).contains("ký tự không dùng được"));
	}

	@Test
	void charactersThatNobodySeesAreLeftOutAndLinesStayLines() {
		String letter = "{\"subject\":\"a\\u0007b\\u007f\\u0085c\",\"body\":\"một\\r\\n\\thai\\u000bba\"}";
		assertThat(this.json.read(letter, Letter.class)).isEqualTo(new Letter("ab\nc", "một\n\thai\nba"));
		assertThat(catchThrowableOfType(Refusal.class,
				() -> this.json.read("{\"subject\":\"\\u0007 \\u001b\",\"body\":\"b\"}", Letter.class)))
			.hasMessageContaining("Chưa ghi ô “subject”");
	}

	@Test
	void textIsAtMostAThousandCharactersUnlessItMayBeLonger() {
		String long1000 = "a".repeat(1000);
		String letter = "{\"subject\":\"%s\",\"body\":\"%s\"}";
		assertThat(this.json.read(letter.formatted(long1000, long1000 + "a"), Letter.class).body()).hasSize(1001);
		assertThat(catchThrowableOfType(Refusal.class,
				() -> this.json.read(letter.formatted(long1000 + "a", ""), Letter.class))
			.findings()).anySatisfy((finding) -> assertThat(finding.text()).contains("dài quá 1000 ký tự"));
	}

	record Person(String name, int votes) {

		Person {
			if (votes < 0) {
				throw new IllegalArgumentException("negative");
			}
			if (name.equals("cấm")) {
				throw Refusal.impossible(List.of(Finding.error("NAME", "name", "Tên không dùng được", "")));
			}
		}

	}

	record Meeting(LocalDate day, Mood mood, String hall, boolean open, long sum, List<Person> people,
			List<String> tags, @Nullable Instant start, @Nullable String note) {
	}

}
