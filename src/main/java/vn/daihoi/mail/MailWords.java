package vn.daihoi.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.daihoi.input.PlainText;
import vn.daihoi.regulation.Finding;

/**
 * The words of a kind of mail, with fields in braces.
 *
 * @param subject one line
 * @param content the text below
 */
public record MailWords(String subject, String content) {

	private static final int LONGEST_SUBJECT = 200;

	private static final int LONGEST_CONTENT = 4000;

	/** A subject with its fields filled in. */
	private static final int LONGEST_RENDERED = 250;

	private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]*)}");

	private static final Pattern STRAY = Pattern.compile("[{}]");

	static MailWords of(String file) {
		int end = file.indexOf('\n');
		return new MailWords(file.substring(0, end).strip(), file.substring(end).strip());
	}

	/** As a browser sends what a person has typed. */
	public static MailWords typed(String subject, String content) {
		return new MailWords(PlainText.of(subject).strip(), PlainText.of(content).strip());
	}

	/** What is wrong with it as words of that kind; empty when nothing is. */
	List<Finding> check(MailKind kind) {
		List<Finding> found = new ArrayList<>();
		found.addAll(check(kind, "subject", "Tiêu đề", this.subject, LONGEST_SUBJECT));
		found.addAll(check(kind, "content", "Nội dung", this.content, LONGEST_CONTENT));
		if (this.subject.contains("\n")) {
			found.add(wrong("subject", "Tiêu đề phải nằm trên một dòng; hãy bỏ chỗ xuống dòng"));
		}
		if (!this.content.contains(MailField.CONTENT.inBraces())) {
			found.add(wrong("content",
					"Nội dung phải có trường {noiDung}, nếu không, thư không có nội dung; hãy ghi thêm"));
		}
		return found;
	}

	private static List<Finding> check(MailKind kind, String field, String name, String text, int longest) {
		List<Finding> found = new ArrayList<>();
		if (text.isBlank()) {
			found.add(wrong(field, name + " không được để trống; hãy ghi"));
		}
		if (text.length() > longest) {
			found.add(wrong(field,
					"%s dài %d ký tự, không được quá %d; hãy rút gọn".formatted(name, text.length(), longest)));
		}
		FIELD.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.filter((word) -> MailField.of(word).filter(kind.fields()::contains).isEmpty())
			.distinct()
			.forEach((word) -> found
				.add(wrong(field, "%s có trường {%s} mà loại thư này không có; các trường dùng được: %s".formatted(name,
						word, words(kind)))));
		if (STRAY.matcher(FIELD.matcher(text).replaceAll("")).find()) {
			found.add(wrong(field, name + " có dấu { hoặc } thừa, hoặc thiếu dấu đóng; hãy xem lại"));
		}
		return found;
	}

	private static String words(MailKind kind) {
		return kind.fields().stream().map(MailField::inBraces).collect(Collectors.joining(", "));
	}

	private static Finding wrong(String field, String text) {
		return Finding.error("MAIL_WORDS", field, text, "");
	}

	/** The same with values; a line of which all fields are empty is left out. */
	MailWords with(Map<MailField, String> values) {
		String line = fill(this.subject, values).replaceAll("\\s+", " ").strip();
		return new MailWords((line.length() > LONGEST_RENDERED) ? line.substring(0, LONGEST_RENDERED - 1) + "…" : line,
				this.content.lines()
					.filter((one) -> isSaid(one, values))
					.map((one) -> fill(one, values))
					.collect(Collectors.joining("\n")));
	}

	private static boolean isSaid(String line, Map<MailField, String> values) {
		List<MailField> fields = fields(line).toList();
		return fields.isEmpty() || fields.stream().anyMatch((field) -> !values.getOrDefault(field, "").isEmpty());
	}

	private static Stream<MailField> fields(String text) {
		return FIELD.matcher(text).results().flatMap((match) -> MailField.of(match.group(1)).stream());
	}

	private static String fill(String text, Map<MailField, String> values) {
		return FIELD.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(
					MailField.of(match.group(1)).map((field) -> values.getOrDefault(field, "")).orElse("")));
	}

}
