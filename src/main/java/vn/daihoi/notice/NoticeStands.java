package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.DayChange;
import vn.daihoi.congress.DayConsequence;
import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;

/**
 * Whether a notice that was given holds for another day: it does when it names that day,
 * early enough.
 */
@Component
@Order(1)
class NoticeStands implements DayConsequence {

	static final String CODE = "NOTICE_STANDS";

	private final OpeningNotices notices;

	private final NoticeRules rules;

	private final RulesOfDay rulesOfDay;

	NoticeStands(OpeningNotices notices, NoticeRules rules, RulesOfDay rulesOfDay) {
		this.notices = notices;
		this.rules = rules;
		this.rulesOfDay = rulesOfDay;
	}

	@Override
	public List<Finding> of(DayChange change) {
		return this.notices.last(change.congress().id())
			.map((notice) -> Finding.info(CODE, "openingDate", words(change, notice),
					this.rulesOfDay.today(Topic.CHARTER_IMPL).citeByNumber("openingNotice")))
			.stream()
			.toList();
	}

	private String words(DayChange change, OpeningNotice notice) {
		String given = "Thông báo ngày %s ghi khai mạc ngày %s".formatted(VietnameseDate.of(notice.givenOn()),
				VietnameseDate.of(notice.openingDate()));
		CongressId congress = change.congress().key();
		boolean holds = notice.fallenReason() == null && notice.openingDate().equals(change.to())
				&& !this.rules.isLate(congress, notice.givenOn(), change.to());
		return given + (holds ? ", đủ ngày làm việc: còn giá trị, không phải thông báo lại"
				: ": phải thông báo lại ngày %s, chậm nhất ngày %s".formatted(VietnameseDate.of(change.to()),
						VietnameseDate.of(latest(congress, change.to()))));
	}

	private LocalDate latest(CongressId congress, LocalDate opening) {
		return this.rules.period(congress).latestNotice(opening);
	}

}
