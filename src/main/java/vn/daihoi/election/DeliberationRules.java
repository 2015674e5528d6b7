package vn.daihoi.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * What cannot be true of the speakers, of the vote on the resolution and of its targets;
 * that is plain arithmetic. A resolution with half of the votes or less is told of, not
 * refused.
 *
 * <p>
 * Source: domain rule E06, whose article of the Charter nobody has read for us.
 */
@Component
public class DeliberationRules {

	private static final String CODE = "DELIBERATION";

	private static final int MOST_SPEAKERS = 999;

	private static final int MOST_TARGETS = 200;

	private final Regulations regulations;

	DeliberationRules(Regulations regulations) {
		this.regulations = regulations;
	}

	/**
	 * Of a congress with these members, who raise their hands.
	 * @param deliberation null where nothing was written down
	 */
	public List<Finding> check(@Nullable Deliberation deliberation, CongressType type, Members members, LocalDate day) {
		if (deliberation == null) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		checkSpeakers(deliberation.speakers(), members.present(), findings);
		checkVote(deliberation.inFavour(), members.present(), VoteBase.ofVote(type, day).of(members), day, findings);
		checkRange(deliberation.targets(), MOST_TARGETS, "targets", "Số chỉ tiêu trong nghị quyết", findings);
		return findings.stream().map((finding) -> finding.under("deliberation")).toList();
	}

	private static void checkSpeakers(@Nullable Integer speakers, int present, List<Finding> findings) {
		checkRange(speakers, MOST_SPEAKERS, "speakers", "Số người phát biểu, tham luận", findings);
		if (speakers != null && speakers > present && speakers <= MOST_SPEAKERS) {
			findings.add(
					Finding.warning(CODE, "speakers",
							("Số người phát biểu, tham luận (%d) nhiều hơn số có mặt (%d); mỗi người chỉ tính một lần, "
									+ "có cả đảng viên dự bị, khách mời thì giữ nguyên")
								.formatted(speakers, present),
							""));
		}
	}

	private void checkVote(@Nullable Integer inFavour, int present, long base, LocalDate day, List<Finding> findings) {
		if (inFavour == null) {
			return;
		}
		if (inFavour < 0 || inFavour > present) {
			findings.add(error("inFavour",
					"Số tán thành nghị quyết (%d) phải từ 0 đến số có mặt (%d); hãy ghi theo biên bản, không rõ thì để trống"
						.formatted(inFavour, present)));
		}
		else if (inFavour > base || base < 1) {
			findings.add(error("inFavour",
					("Số tán thành nghị quyết (%d) nhiều hơn số được tính khi biểu quyết (%d, là số được triệu tập trừ "
							+ "các trường hợp đặc biệt); kiểm tra lại các số ấy")
						.formatted(inFavour, base)));
		}
		else if (2L * inFavour <= base) {
			findings.add(Finding.warning(
					"E06", "inFavour", "%d người tán thành nghị quyết, chưa quá một nửa của %d; kiểm tra lại biên bản"
						.formatted(inFavour, base),
					this.regulations.known(Topic.CHARTER, day).map((one) -> one.cite("")).orElse("")));
		}
	}

	private static void checkRange(@Nullable Integer number, int most, String field, String what,
			List<Finding> findings) {
		if (number != null && (number < 0 || number > most)) {
			findings
				.add(error(field, "%s phải từ 0 đến %d, không thể là %d; hãy ghi theo biên bản, không rõ thì để trống"
					.formatted(what, most, number)));
		}
	}

	private static Finding error(String field, String text) {
		return Finding.error(CODE, field, text, "");
	}

}
