package vn.daihoi.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the shared script of the forms takes for granted in each of them. */
class FormTemplateTests {

	private static final Map<String, byte[]> PACKAGED = Deployer.packaged();

	private static final Pattern WORDS = Pattern.compile("words: \\[([^\\]]*)]");

	private static final Pattern NAME = Pattern.compile("'(\\w+)'");

	private static final Pattern REPEATED = Pattern.compile("ng-repeat=\"(\\w+) in ");

	private static final Pattern FUNCTION = Pattern.compile("scope\\.(\\w+) = \\(");

	static Stream<String> forms() {
		return PACKAGED.keySet().stream().filter((name) -> name.startsWith("forms/") && name.endsWith(".html"));
	}

	private static String text(String file) {
		return new String(PACKAGED.get(file), StandardCharsets.UTF_8);
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((match) -> match.group(1)).toList();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void liveCheckFillsInNoTextThatTheFormItselfDoesNotHave(String form) {
		List<String> words = found(WORDS, text(form)).stream().flatMap((list) -> found(NAME, list).stream()).toList();
		assertThat(words).allSatisfy((word) -> assertThat(text(form)).containsAnyOf("data-field=\"" + word + "\"",
				"data-paper=", "data-conclusion="));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void repeatedItemHidesNoFunctionOfThePage(String form) throws IOException {
		List<String> functions = found(FUNCTION, Files.readString(Path.of("forms/form.js")));
		assertThat(found(REPEATED, text(form))).doesNotContainAnyElementsOf(functions);
	}

}
