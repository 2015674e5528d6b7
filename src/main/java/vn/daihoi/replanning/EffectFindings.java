package vn.daihoi.replanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.CongressId;
import vn.daihoi.notice.GivenNotices.Given;
import vn.daihoi.regulation.Finding;

/** What is said of the effect of a change beside its fields. */
@Component
class EffectFindings {

	private static final int MOST_NAMED = 10;

	private static final String CLAUSE = "điểm 11.1 Quy định 24-QĐ/TW";

	private final EffectRows rows;

	EffectFindings(EffectRows rows) {
		this.rows = rows;
	}

	List<Finding> of(Effect effect, ProposeChange change) {
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

	private Finding notices(List<Given> notices, boolean wanted) {
		String text = "%d thông báo đã gửi không còn đủ số ngày làm việc: %s".formatted(notices.size(), named(notices));
		return wanted
				? Finding.info("DL02", "repeatNotices", text + "; các nơi này phải thông báo lại hoặc dời ngày", CLAUSE)
				: Finding.error("DL02", "repeatNotices",
						text + "; hãy đánh dấu “Vẫn điều chỉnh” để các nơi này thông báo lại, hoặc chọn ngày khác",
						CLAUSE);
	}

	private String named(List<Given> notices) {
		Map<String, String> names = this.rows.names();
		return notices.stream()
			.limit(MOST_NAMED)
			.map((one) -> "%s (thông báo %s, khai mạc %s)".formatted(
					named(names, CongressId.of(one.congress()).organization()), VietnameseDate.of(one.givenOn()),
					VietnameseDate.of(one.openingDate())))
			.collect(Collectors.joining("; ")) + ((notices.size() > MOST_NAMED) ? "; …" : "");
	}

	private static String named(Map<String, String> names, String organization) {
		return organization + " – " + names.getOrDefault(organization, organization);
	}

}
