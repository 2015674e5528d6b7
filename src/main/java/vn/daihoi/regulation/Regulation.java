package vn.daihoi.regulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * A dated document that rules come from. Its key is number and day of issue, since
 * numbers start again with each term.
 *
 * @param topic what it governs
 * @param number as it is cited, for example {@code 190-QĐ/TW}; empty for the Charter
 * @param issued day of issue; before it nobody knows the document
 * @param inForceFrom first day in force
 * @param until first day no longer in force, null while it is current
 * @param verified whether the document and its days have been confirmed
 * @param title as it stands in a sentence, for example {@code Quy chế bầu cử trong Đảng}
 * @param articles where it speaks of a subject, for example {@code surplus} in
 * {@code khoản 1 Điều 14}
 */
public record Regulation(Topic topic, String number, LocalDate issued, LocalDate inForceFrom, LocalDate until,
		boolean verified, String title, Map<String, String> articles) {

	public Regulation {
		Objects.requireNonNull(topic);
		Objects.requireNonNull(number);
		Objects.requireNonNull(issued);
		Objects.requireNonNull(inForceFrom);
		Objects.requireNonNull(title);
		articles = (articles != null) ? Map.copyOf(articles) : Map.of();
	}

	/** Whether it was issued by {@code day} and in force on it. */
	public boolean isInForceOn(LocalDate day) {
		boolean known = !day.isBefore(this.issued) && !day.isBefore(this.inForceFrom);
		return known && (this.until == null || day.isBefore(this.until));
	}

	/** {@code khoản 1 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)}. */
	public String cite(String article) {
		String place = article.isEmpty() ? this.title : article + " " + this.title;
		return this.number.isEmpty() ? place : place + " (" + this.number + ")";
	}

	/**
	 * Cites the article that speaks of {@code subject}, or the document alone where the
	 * article has not been read.
	 */
	public String citeOn(String subject) {
		return cite(this.articles.getOrDefault(subject, ""));
	}

}
