package vn.daihoi.replanning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.notice.GivenNotices.Given;
import vn.daihoi.regulation.Finding;

/** What is said of the effect of a change beside its fields. */
final class EffectFindings {

	private static final int MOST_NAMED = 10;

	private static final String CLAUSE = "điểm 11.1 Quy định 24-QĐ/TW";

	private EffectFindings() {
	}

	static List<Finding> of(Effect effect, ProposeChange change) {
		List<Finding> findings = new ArrayList<>();
		findings.add(Finding.info("EFFECT", field(change), effect.sentence(), ""));
		if (!effect.problems().isEmpty()) {
			findings.add(Finding.info("EFFECT", field(change), "Không tính được cho " + effect.problems().size()
					+ " nơi: " + effect.problems().values().iterator().next(), ""));
		}
		if (!effect.notices().isEmpty()) {
			findings.add(notices(effect.notices(), change.repeatNotices()));
		}
		else if (!effect.renamed().isEmpty()) {
			findings.add(Finding.info("NOTICE_STANDS", field(change),
					"Thông báo đã gửi ghi ngày khai mạc cũ; duyệt xong chi bộ phải thông báo lại ngày mới", CLAUSE));
		}
		return findings;
	}

	/** Beside what was changed. */
	private static String field(ProposeChange change) {
		return switch (change.what()) {
			case MILESTONE, OPENING -> "newDay";
			case RULE -> "offset";
			case CALENDAR -> "days";
		};
	}

	private static Finding notices(List<Given> notices, boolean wanted) {
		String text = "%d thông báo đã gửi không còn đủ số ngày làm việc: %s".formatted(notices.size(), named(notices));
		return wanted
				? Finding.info("DL02", "repeatNotices", text + "; các nơi này phải thông báo lại hoặc dời ngày", CLAUSE)
				: Finding.error("DL02", "repeatNotices",
						text + "; hãy đánh dấu “Vẫn điều chỉnh” để các nơi này thông báo lại, hoặc chọn ngày khác",
						CLAUSE);
	}

	private static String named(List<Given> notices) {
		return notices.stream()
			.limit(MOST_NAMED)
			.map((one) -> one.congress().substring(one.congress().indexOf('/') + 1) + " (thông báo "
					+ VietnameseDate.of(one.givenOn()) + ", khai mạc " + VietnameseDate.of(one.openingDate()) + ")")
			.collect(Collectors.joining(", ")) + ((notices.size() > MOST_NAMED) ? ", …" : "");
	}

}
