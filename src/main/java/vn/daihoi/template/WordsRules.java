package vn.daihoi.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.daihoi.document.Letterhead;
import vn.daihoi.document.PaperTemplate;
import vn.daihoi.regulation.Finding;

/**
 * What words of an office must have: every field and condition of the shipped ones, no
 * other, and nothing of the frame left empty.
 */
final class WordsRules {

	static final int LONGEST = 60_000;

	/** Tables or paragraphs, in the papers where they stand alone in a line. */
	static final Set<String> BLOCKS = Set.of("ballots", "branches", "elected", "figures", "introduced", "milestones",
			"missing", "names", "ofDay", "opinions", "people", "sections", "steps", "tasks", "units", "votes");

	private WordsRules() {
	}

	/**
	 * What is wrong with the words.
	 * @param shipped the text as it was shipped
	 */
	static List<Finding> check(Words words, String shipped) {
		Words original = Words.of(shipped);
		List<Finding> findings = new ArrayList<>();
		original.names()
			.stream()
			.filter((name) -> !words.names().contains(name))
			.forEach((name) -> findings
				.add(error(name, ("Thiếu trường «%s», mẫu gốc có ở “%s”; hãy đưa lại vào chỗ " + "thích hợp")
					.formatted(name, Marks.shown(original.lineWith(name))))));
		words.names()
			.stream()
			.filter((name) -> !original.names().contains(name))
			.forEach((name) -> findings.add(error(name,
					("Văn bản này không có trường «%s» (ở “%s”); hãy bỏ, hoặc dùng một " + "trường trong bảng cuối tệp")
						.formatted(name, Marks.shown(words.lineWith(name))))));
		findings.addAll(blocks(words, original));
		findings.addAll(parts(words, original));
		return findings.isEmpty() ? printable(words.in(shipped)) : findings;
	}

	private static List<Finding> blocks(Words words, Words original) {
		List<Finding> findings = new ArrayList<>();
		BLOCKS.stream()
			.sorted()
			.filter((name) -> original.body().stream().anyMatch((line) -> Marks.isAlone(name, line)))
			.forEach((name) -> words.besideOthers(name)
				.forEach((line) -> findings.add(error(name,
						("Trường «%s» in ra bảng hoặc nhiều đoạn nên không đặt được ở “%s”; hãy để nó một mình ở một "
								+ "đoạn ngoài bảng, chữ thường, không đậm, không căn giữa, không thêm chữ, dấu hay số nào")
							.formatted(name, Marks.shown(line))))));
		return findings;
	}

	private static List<Finding> parts(Words words, Words original) {
		List<Finding> findings = new ArrayList<>();
		original.frame()
			.keySet()
			.stream()
			.filter((key) -> words.frame().getOrDefault(key, List.of()).isEmpty())
			.forEach((key) -> findings.add(error(key, "Phần “%s” trống; hãy ghi lại".formatted(key))));
		words.frame()
			.keySet()
			.stream()
			.filter((key) -> !original.frame().containsKey(key))
			.forEach(
					(key) -> findings.add(error(key, "Văn bản này không có phần “%s”; hãy bỏ hàng ấy".formatted(key))));
		if (words.body().isEmpty()) {
			findings.add(error("nội dung", "Văn bản không còn nội dung; hãy ghi lại"));
		}
		if (String.join("\n", words.all()).length() > LONGEST) {
			findings.add(error("nội dung", "Mẫu dài quá %d ký tự; hãy viết gọn lại".formatted(LONGEST)));
		}
		return findings;
	}

	/** Whether it can be printed while nothing is known. */
	private static List<Finding> printable(String text) {
		try {
			Letterhead head = new Letterhead(null, "", "", null, null, null, LocalDate.EPOCH);
			PaperTemplate.of(text).fill(head, Map.of(), true);
			return List.of();
		}
		catch (IndexOutOfBoundsException | NumberFormatException ex) {
			return List.of(error("bảng", "Có bảng mà máy không in được; hãy giữ các cột như mẫu đã tải"));
		}
	}

	private static Finding error(String where, String text) {
		return Finding.error("TEMPLATE", where, text, "");
	}

}
