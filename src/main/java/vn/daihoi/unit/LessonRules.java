package vn.daihoi.unit;

import java.util.ArrayList;
import java.util.List;

import vn.daihoi.regulation.Finding;

/**
 * Pilots that were held have taught something; for those that were not there is a reason.
 */
class LessonRules {

	private static final int MOST_CHARACTERS = 10_000;

	private final String clause;

	LessonRules(String clause) {
		this.clause = clause;
	}

	/** What is wrong, {@code held} and {@code missing} being the names of the pilots. */
	List<Finding> check(RecordLessons form, List<String> held, List<String> missing) {
		List<Finding> findings = new ArrayList<>();
		if (!held.isEmpty() && !form.hasLessons()) {
			findings.add(Finding.error("LESSONS", "lessons",
					String.join(", ", held) + " đã đại hội; hãy ghi vài dòng rút kinh nghiệm", this.clause));
		}
		if (!missing.isEmpty() && !form.hasReason()) {
			findings.add(Finding.error("REASON", "reason",
					String.join(", ", missing) + " chưa có kết quả đại hội điểm; hãy ghi lý do", this.clause));
		}
		if (form.hasLessons() && !canBeKept(form.lessons())) {
			findings.add(Finding.error("LESSONS", "lessons",
					"Nội dung dài quá 10.000 ký tự hoặc có ký tự không dùng được; hãy ghi gọn lại, phần dài gửi bằng tệp",
					""));
		}
		return findings;
	}

	private static boolean canBeKept(String text) {
		return text.length() <= MOST_CHARACTERS && text.indexOf('\0') < 0;
	}

}
