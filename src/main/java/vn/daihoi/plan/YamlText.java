package vn.daihoi.plan;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.StreamReader;

import vn.daihoi.plan.Problems.Place;
import vn.daihoi.regulation.Refusal;

/**
 * The text of a plan file, safe to look into: of a sensible size, printable, one document
 * of correct YAML without aliases (a few of which can stand for gigabytes).
 */
final class YamlText {

	private static final String CODE = "PLAN_SYNTAX";

	static final int LARGEST_BYTES = 200_000;

	/** What stands in a text for bytes that are none. */
	private static final int UNREADABLE = 0xFFFD;

	private static final int DEEPEST = 20;

	private final Yaml yaml = new Yaml(new LoaderOptions());

	private final String text;

	private final Problems problems;

	YamlText(String text, Problems problems) {
		this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
		this.problems = problems;
	}

	/**
	 * What the text says, with the place of every part.
	 * @throws Refusal 422, when it is not safe to read
	 */
	Node root() {
		checkSize();
		checkCharacters();
		Node root = wellFormed();
		if (root == null) {
			throw refusal(Place.START, "tệp kế hoạch trống; hãy bắt đầu từ một kế hoạch mẫu");
		}
		return root;
	}

	private void checkSize() {
		if (this.text.getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) {
			throw refusal(Place.START,
					"tệp kế hoạch lớn hơn " + LARGEST_BYTES / 1000 + " kB; hãy bỏ bớt nội dung thừa");
		}
	}

	private void checkCharacters() {
		int line = 1;
		int column = 1;
		for (int character : this.text.codePoints().toArray()) {
			Place place = new Place(line, column);
			refuseIf(character == UNREADABLE, place,
					"có chữ không đọc được; tệp kế hoạch phải là văn bản, hãy lưu lại ở dạng UTF-8");
			if (!StreamReader.isPrintable(character)) {
				throw refusal(place, String.format(
						"ký tự không in được (U+%04X); hãy xóa ký tự này và lưu tệp ở dạng văn bản UTF-8", character));
			}
			column = (character == '\n') ? 1 : column + 1;
			line = (character == '\n') ? line + 1 : line;
		}
	}

	private Node wellFormed() {
		try {
			checkEvents(this.yaml.parse(new StringReader(this.text)));
			return this.yaml.compose(new StringReader(this.text));
		}
		catch (MarkedYAMLException broken) {
			Mark mark = (broken.getProblemMark() != null) ? broken.getProblemMark() : broken.getContextMark();
			throw refusal(Place.of(mark), explain(mark));
		}
	}

	private void checkEvents(Iterable<Event> events) {
		int documents = 0;
		int depth = 0;
		for (Event event : events) {
			documents += (event instanceof DocumentStartEvent) ? 1 : 0;
			depth += (event instanceof CollectionStartEvent) ? 1 : 0;
			depth -= (event instanceof CollectionEndEvent) ? 1 : 0;
			Place place = Place.of(event.getStartMark());
			refuseIf(documents > 1, place, "tệp chỉ được chứa một kế hoạch; hãy xóa phần từ dấu “---” này trở đi");
			refuseIf(depth > DEEPEST, place,
					"các mục lồng nhau quá " + DEEPEST + " tầng; hãy xem lại thụt lề và dấu ngoặc");
			refuseIf(event instanceof AliasEvent, place,
					"không được dùng bí danh (dấu *); hãy chép lại nội dung vào chỗ này");
		}
	}

	private static String explain(Mark mark) {
		int character = (mark.getPointer() < mark.getBuffer().length) ? mark.getBuffer()[mark.getPointer()] : 0;
		return switch (character) {
			case '\t' -> "không được thụt lề bằng phím Tab; hãy thay bằng dấu cách";
			case '!' -> "không được ghi kiểu dữ liệu (dấu !); hãy bỏ từ bắt đầu bằng dấu ! và chỉ giữ nội dung";
			default -> "không đúng cú pháp YAML; hãy xem lại thụt lề, dấu hai chấm và dấu nháy ở dòng này và dòng trên";
		};
	}

	private void refuseIf(boolean wrong, Place place, String sentence) {
		if (wrong) {
			throw refusal(place, sentence);
		}
	}

	private Refusal refusal(Place place, String sentence) {
		this.problems.add(place, CODE, "", sentence);
		return this.problems.refusal();
	}

}
