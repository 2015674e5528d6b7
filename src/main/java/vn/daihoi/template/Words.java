package vn.daihoi.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a paper that an office may change.
 *
 * @param frame abstract, addressees and recipients, by their key, a line each
 * @param body line by line
 */
record Words(Map<String, List<String>> frame, List<String> body) {

	/** What of the frame is words; the rest follows the rules of the day. */
	static final List<String> KEYS = List.of("trích yếu", "kính gửi", "kính trình", "nơi nhận");

	Words {
		frame = new LinkedHashMap<>(frame);
		body = List.copyOf(body);
	}

	/** The words of a text. */
	static Words of(String text) {
		List<String> lines = lines(text);
		int end = lines.indexOf("");
		Map<String, List<String>> frame = new LinkedHashMap<>();
		lines.subList(0, end)
			.stream()
			.filter((line) -> KEYS.contains(key(line)))
			.forEach((line) -> frame.computeIfAbsent(key(line), (key) -> new ArrayList<>())
				.add(line.substring(line.indexOf(':') + 1).strip()));
		return new Words(frame, lines.subList(end, lines.size()).stream().filter((line) -> !line.isEmpty()).toList());
	}

	private static List<String> lines(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.startsWith("#")).toList();
	}

	private static String key(String line) {
		return line.substring(0, Math.max(line.indexOf(':'), 0)).strip();
	}

	/** The text with these words in place of its own. */
	String in(String text) {
		List<String> lines = lines(text);
		Stream<String> fixed = lines.subList(0, lines.indexOf("")).stream().filter((line) -> !KEYS.contains(key(line)));
		Stream<String> worded = this.frame.entrySet()
			.stream()
			.flatMap((part) -> part.getValue().stream().map((line) -> part.getKey() + ": " + line));
		return String.join("\n",
				Stream.of(fixed, worded, Stream.of(""), this.body.stream()).flatMap((some) -> some).toList()) + "\n";
	}

	/** Every line, the frame first. */
	List<String> all() {
		return Stream.concat(this.frame.values().stream().flatMap(List::stream), this.body.stream()).toList();
	}

	/** The fields and conditions in them. */
	Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		all().forEach((line) -> names.addAll(Marks.names(line)));
		return names;
	}

	/** The first line that has a field or condition. */
	String lineWith(String name) {
		return all().stream().filter((line) -> Marks.names(line).contains(name)).findFirst().orElseThrow();
	}

	/** The lines where that field stands in the frame or beside words. */
	List<String> besideOthers(String field) {
		Stream<String> lines = this.body.stream().filter((line) -> !Marks.isAlone(field, line));
		return Stream.concat(this.frame.values().stream().flatMap(List::stream), lines)
			.filter((line) -> line.contains("{" + field + "}"))
			.toList();
	}

}
