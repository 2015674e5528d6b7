package vn.daihoi.verification;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;

/**
 * A person who may not be nominated.
 *
 * @param number of the conclusion
 * @param replacement the name of who was named instead; null when nobody was
 */
public record Unfit(String memberId, String fullName, String number, @Nullable String replacement) {

	/** What a list with this person on it is told. */
	public Finding finding(String field, String clause) {
		String other = (this.replacement != null) ? "đưa " + this.replacement + " thay" : "chọn người khác";
		return Finding.error("UNFIT", field, "%s không được giới thiệu theo kết luận tại văn bản số %s; hãy %s"
			.formatted(this.fullName, this.number, other), clause);
	}

}
