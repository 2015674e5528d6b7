package vn.daihoi.plan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A section of a plan, for example {@code II.3.1}.
 *
 * @param last whether it is the chapter's last paragraph, which has no number
 */
record PlanSection(String path, boolean last) {

	private static final Pattern PATH = Pattern.compile("\\b[IVX]+(?:\\.\\d+)*");

	/** The sections that a clause names: {@code mục II.2 và III.8} names two. */
	static List<PlanSection> of(String clause) {
		boolean last = clause.contains("đoạn cuối");
		return PATH.matcher(clause).results().map((found) -> new PlanSection(found.group(), last)).toList();
	}

	/** How it is cited. */
	String clause() {
		return "mục " + this.path;
	}

	/** How deep it lies: 1 for a chapter. */
	int depth() {
		return this.path.split("\\.").length;
	}

	/** {@code I} of {@code I.2}. */
	String chapter() {
		return this.path.split("\\.")[0];
	}

	/** {@code I-} for a chapter, {@code 2.} or {@code 3.1.} inside it. */
	String number() {
		return (depth() == 1) ? this.path + "-" : this.path.substring(chapter().length() + 1) + ".";
	}

}
