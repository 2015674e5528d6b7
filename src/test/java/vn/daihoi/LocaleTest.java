package vn.daihoi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The web apps of the engine speak Vietnamese, wholly and in one spelling. */
class LocaleTest {

	private static final String APPS = "META-INF/resources/webjars/camunda/app/";

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|%[ds]");

	private static final Pattern LANGUAGES = Pattern.compile("availableLocales: \\[(.*?)]");

	private static final Set<String> EMPTY = Set.of("labels.BANNER_CE_EOL_TEXT");

	/** Signs and formats that are the same in both languages. */
	private static final Set<String> SAME_IN_ENGLISH = Set.of("labels.SEARCH_LESS_THAN",
			"labels.SEARCH_LESS_THAN_EQUALS", "labels.SEARCH_GREATER_THAN", "labels.SEARCH_GREATER_THAN_EQUALS",
			"dateLocales.calendar.sameElse", "dateLocales.longDateFormat.L", "dateLocales.longDateFormat.LT",
			"dateLocales.week.dow", "dateLocales.week.doy");

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void vietnameseHasEveryTextOfTheEnglish(String app) throws IOException {
		assertThat(texts(app, "vi").keySet()).isEqualTo(texts(app, "en").keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void everyPlaceholderIsKept(String app) throws IOException {
		Map<String, String> vietnamese = texts(app, "vi");
		texts(app, "en").forEach((key, english) -> assertThat(placeholders(vietnamese.get(key))).as(key)
			.isEqualTo(placeholders(english)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void onlyTheVendorsBannerIsEmpty(String app) throws IOException {
		Map<String, String> vietnamese = texts(app, "vi");
		assertThat(vietnamese.keySet().stream().filter((key) -> vietnamese.get(key).isBlank()))
			.hasSameElementsAs(EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void noTextIsLeftInEnglish(String app) throws IOException {
		Map<String, String> english = texts(app, "en");
		Map<String, String> vietnamese = texts(app, "vi");
		assertThat(vietnamese.keySet().stream().filter((key) -> vietnamese.get(key).equals(english.get(key))))
			.isSubsetOf(SAME_IN_ENGLISH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void noTextNamesTheVendor(String app) throws IOException {
		assertThat(texts(app, "vi").values()).noneMatch((text) -> text.toLowerCase().contains("camunda"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void lettersAreComposed(String app) throws IOException {
		assertThat(Normalizer.isNormalized(read(app + "/locales/vi.json"), Normalizer.Form.NFC)).isTrue();
	}

	@Test
	void datesAreWrittenDayFirstAndWeeksBeginOnMonday() throws IOException {
		assertThat(texts("tasklist", "vi")).containsEntry("dateLocales.longDateFormat.L", "DD/MM/YYYY")
			.containsEntry("dateLocales.months.0", "tháng 1")
			.containsEntry("dateLocales.weekdays.0", "Chủ Nhật")
			.containsEntry("dateLocales.weekdaysMin.1", "T2")
			.containsEntry("dateLocales.week.dow", "1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit", "admin" })
	void everyLanguageOfferedHasItsTexts(String app) throws IOException {
		List<String> languages = LANGUAGES.matcher(read(app + "/scripts/config.js"))
			.results()
			.flatMap((match) -> Pattern.compile("\\w+").matcher(match.group(1)).results())
			.map(MatchResult::group)
			.toList();
		assertThat(languages).isNotEmpty();
		for (String language : languages) {
			assertThat(texts(app, language)).isNotEmpty();
		}
	}

	private static List<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	private static Map<String, String> texts(String app, String language) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		collect("", new ObjectMapper().readTree(read(app + "/locales/" + language + ".json")), texts);
		return texts;
	}

	private static void collect(String path, JsonNode node, Map<String, String> texts) {
		if (node.isValueNode()) {
			texts.put(path.substring(1), node.asText());
		}
		node.properties().forEach((field) -> collect(path + "." + field.getKey(), field.getValue(), texts));
		for (int i = 0; node.isArray() && i < node.size(); i++) {
			collect(path + "." + i, node.get(i), texts);
		}
	}

	/** The shipped files begin with a byte order mark, ours do not. */
	private static String read(String file) throws IOException {
		try (InputStream stream = LocaleTest.class.getClassLoader().getResourceAsStream(APPS + file)) {
			assertThat(stream).as(file).isNotNull();
			String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
	}

}
