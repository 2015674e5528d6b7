package vn.daihoi.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.lang.Nullable;

import vn.daihoi.document.Paper.Format;

/**
 * The text of a paper with gaps. Above the first empty line stands what frames it, one
 * “key: value” a line; below it the body, one paragraph a line:
 *
 * <pre>
 * = I- HEADING      == 1. heading      ^ in the middle      ~ a new page      # a remark, not printed
 * {name}            the value, or dots while nobody knows it; a list repeats its line; blocks stand alone in a line
 * [name] text       only where the value is known; [không name] text: only where it is not
 * | TT: 6 | Nội dung: 60 |   a table: its head with the share of each column, below it the rows; # numbers them
 * </pre>
 */
public final class PaperTemplate {

	private final Map<String, List<String>> frame = new LinkedHashMap<>();

	private final List<String> body;

	private PaperTemplate(List<String> lines) {
		int end = lines.indexOf("");
		lines.subList(0, end).forEach(this::frame);
		this.body = lines.subList(end, lines.size()).stream().filter((line) -> !line.isEmpty()).toList();
	}

	/** Reads a text. */
	public static PaperTemplate of(String text) {
		return new PaperTemplate(text.lines().map(String::strip).filter((line) -> !line.startsWith("#")).toList());
	}

	private void frame(String line) {
		int colon = line.indexOf(':');
		this.frame.computeIfAbsent(line.substring(0, colon).strip(), (key) -> new ArrayList<>())
			.add(line.substring(colon + 1).strip());
	}

	/** The paper with what is known. */
	public Paper fill(Letterhead head, Map<String, ?> values, boolean draft) {
		Gaps gaps = new Gaps(values);
		boolean request = this.frame.containsKey("kính trình");
		return new Paper(head, one("thể loại", gaps), one("tiêu đề", gaps), one("trích yếu", gaps),
				one("góc trái", gaps), request ? "Kính trình" : "Kính gửi",
				all(request ? "kính trình" : "kính gửi", gaps).toList(), body(gaps), signatures(gaps),
				all("nơi nhận", gaps).toList(), format(), draft);
	}

	@Nullable
	private String one(String key, Gaps gaps) {
		return all(key, gaps).findFirst().orElse(null);
	}

	private Stream<String> all(String key, Gaps gaps) {
		return this.frame.getOrDefault(key, List.of()).stream().flatMap(gaps::fill);
	}

	/** {@code ký: T/M CHI BỘ | BÍ THƯ | {signer}}. */
	private List<Signature> signatures(Gaps gaps) {
		return this.frame.getOrDefault("ký", List.of())
			.stream()
			.map((line) -> Arrays.stream(line.split("\\|", -1)).map((part) -> filled(part.strip(), gaps)).toList())
			.map((parts) -> new Signature(orNull(parts.get(0)), parts.get(1), orNull(parts.get(2))))
			.toList();
	}

	private static String filled(String part, Gaps gaps) {
		return gaps.fill(part).findFirst().orElse("");
	}

	@Nullable
	private static String orNull(String part) {
		return part.isEmpty() ? null : part;
	}

	private Format format() {
		return switch (String.join("", this.frame.getOrDefault("khổ giấy", List.of("")))) {
			case "ngang" -> Format.LANDSCAPE;
			case "từng tờ" -> Format.SLIPS;
			default -> Format.UPRIGHT;
		};
	}

	private List<Block> body(Gaps gaps) {
		List<Block> body = new ArrayList<>();
		TableText table = null;
		for (String line : this.body) {
			table = TableText.isRow(line) ? ((table != null) ? table : new TableText()) : ended(table, body);
			if (table == null) {
				gaps.blocks(line).orElseGet(() -> gaps.fill(line).map(PaperTemplate::block)).forEach(body::add);
			}
			else {
				gaps.row(line).ifPresent(table::add);
			}
		}
		ended(table, body);
		return body;
	}

	@Nullable
	private static TableText ended(@Nullable TableText table, List<Block> body) {
		if (table != null) {
			body.add(table.block());
		}
		return null;
	}

	private static Block block(String line) {
		if (line.equals("~")) {
			return new Block.NewPage();
		}
		if (line.startsWith("== ")) {
			return new Block.Heading(2, line.substring(3));
		}
		if (line.startsWith("= ")) {
			return new Block.Heading(1, line.substring(2));
		}
		return line.startsWith("^ ") ? new Block.Centered(line.substring(2)) : new Block.Text(line);
	}

}
