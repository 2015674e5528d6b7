package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;

/**
 * What may be recorded of a committee's meeting and of the paper that says what it
 * decided: neither is still to come, and the paper is not older than the meeting.
 *
 * @param paper what the paper is called, for example {@code quyết định}
 * @param lacking the sentence on a paper without number, day or signer
 * @param clause where the decision stands
 */
public record MeetingRules(String paper, String lacking, String clause) {

	/**
	 * What is wrong with a meeting and its paper.
	 * @param lacksDocument whether number, day or signer is asked for and not given
	 * @param documentDate of the paper; null while it has none
	 * @param today the last day on which either can have been
	 */
	public List<Finding> check(LocalDate meetingDate, boolean lacksDocument, @Nullable LocalDate documentDate,
			LocalDate today) {
		List<Finding> findings = new ArrayList<>();
		if (meetingDate.isAfter(today)) {
			findings.add(error("meetingDate", "Cuộc họp chưa diễn ra; chỉ ghi sau khi họp"));
		}
		if (lacksDocument) {
			findings.add(error("number", this.lacking));
		}
		if (documentDate != null && documentDate.isBefore(meetingDate)) {
			findings.add(error("documentDate", "Ngày %s không thể trước ngày họp; hãy sửa lại".formatted(this.paper)));
		}
		if (documentDate != null && documentDate.isAfter(today)) {
			findings.add(
					error("documentDate", "Ngày %1$s không thể sau hôm nay; chỉ ghi %1$s đã ký".formatted(this.paper)));
		}
		return findings;
	}

	private Finding error(String field, String text) {
		return Finding.error("MEETING", field, text, this.clause);
	}

}
