package vn.daihoi.template;

import java.time.OffsetDateTime;

import jakarta.annotation.Nullable;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.document.PaperTexts;

/**
 * A text in the list of all.
 *
 * @param about what it is for
 * @param change the last one; null where the words were never changed
 */
record TemplateLine(String name, String about, @Nullable PaperTexts.Change change) {

	/** The text with its first remark, which says what it is for. */
	static TemplateLine of(String name, String text, @Nullable PaperTexts.Change change) {
		String about = text.lines()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line.substring(1).strip())
			.findFirst()
			.orElse(name);
		return new TemplateLine(name, about, change);
	}

	/** How it is called: the beginning of what it is for. */
	public String title() {
		return this.about.split("[;:(,.]", 2)[0].strip();
	}

	/** Whether an office's own words hold. */
	public boolean isChanged() {
		return this.change != null && this.change.words() != null;
	}

	/** The day of the last change, in Vietnam. */
	public OffsetDateTime changedAt() {
		return this.change.changedAt().atZoneSameInstant(DaihoiClock.VIETNAM).toOffsetDateTime();
	}

}
