package vn.daihoi.regulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.springframework.lang.Nullable;

/**
 * A dated document that rules come from. Its key is number, day of issue and issuer,
 * since numbers start again with each term and each issuer has its own.
 *
 * @param topic what it governs
 * @param number as it is cited, for example {@code 190-QĐ/TW}; empty for the Charter
 * @param issuer as the plans of the product name it, or as the number's symbol says
 * @param issued day of issue; before it nobody knows the document
 * @param inForceFrom first day in force
 * @param until first day no longer in force, null while it is current
 * @param replacedBy what takes its place from that day; null while it is current, and
 * where it ends without a successor
 * @param verified whether the document and its days have been confirmed
 * @param title as it stands in a sentence, for example {@code Quy chế bầu cử trong Đảng}
 * @param note what is still to be confirmed, or why it ends; null where there is nothing
 * to say
 * @param clauses where it speaks of a subject, for example {@code surplus} in
 * {@code khoản 1 Điều 14}
 */
public record Regulation(Topic topic, String number, String issuer, LocalDate issued, LocalDate inForceFrom,
		@Nullable LocalDate until, @Nullable Successor replacedBy, boolean verified, String title,
		@Nullable String note, Map<String, String> clauses) {

	public Regulation {
		Objects.requireNonNull(topic);
		Objects.requireNonNull(number);
		Objects.requireNonNull(issuer);
		Objects.requireNonNull(issued);
		Objects.requireNonNull(inForceFrom);
		Objects.requireNonNull(title);
		clauses = (clauses != null) ? Map.copyOf(clauses) : Map.of();
	}

	/** A document that takes the place of another one. */
	public record Successor(String number, LocalDate issued) {
	}

	/** What identifies a document. */
	public record Key(String number, LocalDate issued, String issuer) {
	}

	public Key key() {
		return new Key(this.number, this.issued, this.issuer);
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
		return cite(this.clauses.getOrDefault(subject, ""));
	}

	/** The same by the number: {@code điểm 11.1 Quy định 24-QĐ/TW}. */
	public String citeByNumber(String subject) {
		String kind = this.title.split(" ")[0] + " " + this.title.split(" ")[1];
		return (this.clauses.getOrDefault(subject, "") + " " + kind + " " + this.number).strip();
	}

}
