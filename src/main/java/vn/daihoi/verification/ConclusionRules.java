package vn.daihoi.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.regulation.Finding;
import vn.daihoi.verification.ConcludeVerifications.Conclusion;

/**
 * What a conclusion must say.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3: complaints and disunity are concluded before the
 * congress, with a replacement where somebody has to go; political issues before a person
 * is nominated. Once the congress was held a conclusion says what is to become of its
 * result; the committee decides on that when it ratifies (domain 2.14, M06).
 *
 * @param open what is still to be concluded, by id
 * @param members the ids of the official members of the branch
 * @param held whether the congress was held
 */
record ConclusionRules(LocalDate today, Map<Long, Verification> open, List<String> members, boolean held,
		String clause) {

	private static final String CODE = "CONCLUSION";

	List<Finding> check(List<Conclusion> conclusions) {
		List<Finding> findings = new ArrayList<>();
		if (conclusions.isEmpty() && !this.open.isEmpty()) {
			findings.add(error("conclusions", "Chưa ghi kết luận nào; hãy đánh dấu việc đã có kết luận"));
		}
		if (conclusions.stream().map(Conclusion::verification).distinct().count() != conclusions.size()) {
			findings.add(error("conclusions", "Mỗi việc chỉ ghi một kết luận; hãy bỏ dòng ghi hai lần"));
		}
		for (int i = 0; i < conclusions.size(); i++) {
			String path = "conclusions[" + i + "]";
			check(conclusions.get(i)).forEach((finding) -> findings.add(finding.under(path)));
		}
		return findings;
	}

	private List<Finding> check(Conclusion conclusion) {
		Verification about = this.open.get(conclusion.verification());
		if (about == null) {
			return List.of(error("", "Việc này đã có kết luận hoặc không còn; hãy mở lại việc"));
		}
		List<Finding> findings = new ArrayList<>(checkDay(about, conclusion.concludedOn()));
		if (conclusion.isReplaced()) {
			findings.addAll(checkPersons(about, conclusion));
		}
		else if (conclusion.unfitMember() != null || conclusion.replacement() != null) {
			findings.add(error("outcome", "Không phải thay nhân sự thì không ghi người thay; hãy bỏ một trong hai"));
		}
		if (conclusion.outcome() == Outcome.ANNULMENT && !this.held) {
			findings.add(error("outcome", "Chưa đại hội thì chưa có kết quả để hủy; hãy chọn kết luận khác"));
		}
		return findings;
	}

	private List<Finding> checkDay(Verification about, LocalDate day) {
		return day.isBefore(about.receivedOn()) || day.isAfter(this.today)
				? List.of(error("concludedOn", "Ngày kết luận phải từ ngày phát sinh (%s) đến hôm nay; hãy ghi ngày ký"
					.formatted(VietnameseDate.of(about.receivedOn()))))
				: List.of();
	}

	private List<Finding> checkPersons(Verification about, Conclusion conclusion) {
		List<Finding> findings = new ArrayList<>();
		if (about.memberId() == null) {
			findings.addAll(checkMember("unfitMember", conclusion.unfitMember(),
					this.held ? "người đề nghị không chuẩn y" : "người phải thay"));
		}
		if (about.memberId() == null && !this.held || conclusion.replacement() != null) {
			findings.addAll(checkMember("replacement", conclusion.replacement(), "người thay thế"));
		}
		if (conclusion.replacement() != null && conclusion.replacement().equals(unfit(about, conclusion))) {
			findings.add(error("replacement", "Người thay thế phải là người khác; hãy chọn lại"));
		}
		return findings;
	}

	private List<Finding> checkMember(String field, @Nullable String member, String who) {
		return member != null && this.members.contains(member) ? List.of() : List
			.of(error(field, "Chưa chọn %s trong số đảng viên chính thức của chi bộ; hãy chọn".formatted(who)));
	}

	/** Who may not be nominated; null when nobody. */
	@Nullable
	static String unfit(Verification about, Conclusion conclusion) {
		if (!conclusion.isReplaced()) {
			return null;
		}
		return (about.memberId() != null) ? about.memberId() : conclusion.unfitMember();
	}

	private Finding error(String field, String text) {
		return Finding.error(CODE, field, text, this.clause);
	}

}
