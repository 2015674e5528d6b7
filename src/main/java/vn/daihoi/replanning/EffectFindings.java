package vn.daihoi.replanning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.notice.GivenNotices.Given;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;

/** What is said of the effect of a change beside its fields. */
@Component
class EffectFindings {

	/** Where somebody says that the change is wanted all the same. */
	private static final String CHOICE = "repeatNotices";

	private static final int MOST_NAMED = 10;

	private final EffectRows rows;

	private final RulesOfDay rulesOfDay;

	EffectFindings(EffectRows rows, RulesOfDay rulesOfDay) {
		this.rows = rows;
		this.rulesOfDay = rulesOfDay;
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
					"Thông báo đã gửi ghi ngày khai mạc cũ; duyệt xong chi bộ phải thông báo lại ngày mới",
					noticeClause()));
		}
		if (!effect.outside().isEmpty()) {
			findings.add(outside(effect.outside(), change.repeatNotices()));
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

	private String noticeClause() {
		return this.rulesOfDay.today(Topic.CHARTER_IMPL).citeByNumber("openingNotice");
	}

	private Finding notices(List<Given> notices, boolean wanted) {
		String text = "%d thông báo đã gửi không còn đủ số ngày làm việc: %s".formatted(notices.size(),
				named(this.rows.notices(notices)));
		return wanted
				? Finding.info("DL02", CHOICE, text + "; các nơi này phải thông báo lại hoặc dời ngày", noticeClause())
				: Finding.error("DL02", CHOICE,
						text + "; hãy đánh dấu “Vẫn điều chỉnh” để các nơi này thông báo lại, hoặc chọn ngày khác",
						noticeClause());
	}

	private Finding outside(List<OpeningOutside> openings, boolean wanted) {
		String text = "%d đại hội có ngày nằm sau khung mới: %s".formatted(openings.size(),
				named(this.rows.outside(openings)));
		String clause = openings.get(0).clause();
		if (wanted) {
			return Finding.info("WINDOW", CHOICE, text + "; các nơi này phải dời ngày đại hội", clause);
		}
		String choice = "; hãy đánh dấu “Vẫn điều chỉnh” để các nơi này dời ngày đại hội, hoặc chọn ngày cuối muộn hơn";
		return Finding.error("WINDOW", CHOICE, text + choice, clause);
	}

	private static String named(List<Affected> affected) {
		return affected.stream().limit(MOST_NAMED).map(Affected::toString).collect(Collectors.joining("; "))
				+ ((affected.size() > MOST_NAMED) ? "; …" : "");
	}

}
