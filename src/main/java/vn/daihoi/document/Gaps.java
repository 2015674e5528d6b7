package vn.daihoi.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.lang.Nullable;

/** What is known for the gaps of a text. */
class Gaps {

	private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

	private static final Pattern CONDITION = Pattern.compile("^\\[(không )?(\\w+)]\\s*");

	private final Map<String, ?> values;

	Gaps(Map<String, ?> values) {
		this.values = values;
	}

	/** The line as often as it is to be printed. */
	Stream<String> fill(String line) {
		Optional<String> wanted = wanted(line);
		if (wanted.isEmpty()) {
			return Stream.empty();
		}
		return (wanted.get().length() < line.length()) ? fill(wanted.get()) : filledLines(line);
	}

	/** The line without its condition; empty when that does not hold. */
	private Optional<String> wanted(String line) {
		Matcher condition = CONDITION.matcher(line);
		if (!condition.find()) {
			return Optional.of(line);
		}
		boolean holds = (condition.group(1) == null) == isKnown(condition.group(2));
		return holds ? Optional.of(line.substring(condition.end())) : Optional.empty();
	}

	/** The cells of a row of a table; empty when its condition does not hold. */
	Optional<List<String>> row(String line) {
		return wanted(line).map((row) -> Stream.of(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
			.map((cell) -> filledLines(cell.strip()).collect(Collectors.joining(", ")))
			.toList());
	}

	private Stream<String> filledLines(String line) {
		return list(line).map((list) -> repeated(line, list)).orElseGet(() -> Stream.of(filled(line, this::words)));
	}

	/** The blocks that a line stands for; empty for a line of words. */
	Optional<Stream<Block>> blocks(String line) {
		String wanted = wanted(line).orElse("");
		if (!wanted.isEmpty() && wanted.length() < line.length()) {
			return blocks(wanted);
		}
		Matcher gap = GAP.matcher(wanted);
		return gap.matches() ? blocks(this.values.get(gap.group(1))) : Optional.empty();
	}

	private static Optional<Stream<Block>> blocks(@Nullable Object value) {
		if (value instanceof Block block) {
			return Optional.of(Stream.of(block));
		}
		boolean blocks = value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Block;
		return blocks ? Optional.of(((List<?>) value).stream().map(Block.class::cast)) : Optional.empty();
	}

	/** What words can say of it: nothing of blocks, which have a place of their own. */
	@Nullable
	private Object words(String name) {
		Object value = this.values.get(name);
		return blocks(value).isEmpty() ? value : null;
	}

	private boolean isKnown(String name) {
		Object value = this.values.get(name);
		return (value instanceof Collection<?> list) ? !list.isEmpty() : value != null && !value.toString().isBlank();
	}

	private Optional<String> list(String line) {
		return GAP.matcher(line)
			.results()
			.map((gap) -> gap.group(1))
			.filter((name) -> words(name) instanceof Collection)
			.findFirst();
	}

	private Stream<String> repeated(String line, String list) {
		return ((Collection<?>) this.values.get(list)).stream()
			.map((one) -> filled(line, (name) -> name.equals(list) ? one : words(name)));
	}

	private static String filled(String line, Function<String, ?> values) {
		return GAP.matcher(line).replaceAll((gap) -> Matcher.quoteReplacement(text(values.apply(gap.group(1)))));
	}

	private static String text(@Nullable Object value) {
		return (value == null || value.toString().isBlank()) ? Paper.BLANK : value.toString();
	}

}
