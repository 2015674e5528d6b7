package vn.daihoi.replanning;

import org.springframework.stereotype.Component;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.notice.FallenNotices;
import vn.daihoi.notice.GivenNotices;
import vn.daihoi.notice.GivenNotices.Given;
import vn.daihoi.notice.OpeningDays;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Role;
import vn.daihoi.regulation.Topic;

/**
 * What an approved change asks of single congresses: notices that it makes too short, or
 * that name another day, fall, and so do those of a day that it leaves outside the
 * window.
 */
@Component
class TouchedCongresses {

	private static final String NOTICE = "NOTICE_TOO_SHORT";

	private static final String WINDOW = "DAY_OUTSIDE_WINDOW";

	private static final String TOO_SHORT = "không đủ số ngày làm việc: hãy xin đảng ủy cho ý kiến bằng văn bản, hoặc dời ngày đại hội và thông báo lại";

	private static final String OTHER_DAY = "hãy thông báo lại ngày mới";

	private final Notices notices;

	private final GivenNotices given;

	private final FallenNotices fallen;

	private final OpeningDays days;

	private final Congresses congresses;

	private final RulesOfDay rulesOfDay;

	TouchedCongresses(Notices notices, GivenNotices given, FallenNotices fallen, OpeningDays days,
			Congresses congresses, RulesOfDay rulesOfDay) {
		this.days = days;
		this.given = given;
		this.notices = notices;
		this.fallen = fallen;
		this.congresses = congresses;
		this.rulesOfDay = rulesOfDay;
	}

	/** In the running transaction. */
	void follow(Effect effect, ProposeChange change) {
		effect.toRepeat()
			.forEach((given) -> fall(given, change, effect.notices().contains(given) ? TOO_SHORT : OTHER_DAY));
		effect.outside().forEach((one) -> leave(one, change));
	}

	/** Once the change is in force: notices that fell earlier may hold now. */
	void standAgain(ProposeChange change) {
		this.given.holdingAgain()
			.stream()
			.filter((given) -> this.days.check(CongressId.of(given.congress()), given.openingDate()).isEmpty())
			.forEach((given) -> standAgain(given, change));
	}

	private void standAgain(Given given, ProposeChange change) {
		this.fallen.standAgain(given);
		tell(this.congresses.get(given.congress()), NOTICE, "userTask_giveNotice",
				"Theo văn bản số %s (%s), thông báo ngày %s có giá trị trở lại; không phải thông báo lại."
					.formatted(change.number(), change.reason(), VietnameseDate.of(given.givenOn())));
	}

	private void leave(OpeningOutside one, ProposeChange change) {
		String text = "Theo văn bản số %s (%s), %s; hãy chọn ngày khác trong khung ở việc “Thông báo thời gian khai mạc đại hội” (%s)."
			.formatted(change.number(), change.reason(), one.inWords(), one.clause());
		this.fallen.fall(one.congress(), text);
		tell(this.congresses.get(one.congress()), WINDOW, "userTask_proposeDate", text);
	}

	private void fall(Given given, ProposeChange change, String advice) {
		Congress congress = this.congresses.get(given.congress());
		String reason = "theo văn bản số %s (%s), đại hội khai mạc %s, thông báo ngày %s không còn giá trị; %s (%s)."
			.formatted(change.number(), change.reason(), VietnameseDate.of(given.openingDate()),
					VietnameseDate.of(given.givenOn()), advice,
					this.rulesOfDay.today(Topic.CHARTER_IMPL).citeByNumber("openingNotice"));
		this.fallen.fall(given.congress(), reason);
		tell(congress, NOTICE, "userTask_giveNotice", "Phải thông báo lại: " + reason);
	}

	private void tell(Congress congress, String kind, String element, String text) {
		this.notices.tell(Role.SECRETARY.groupOf(congress.organizationCode()), kind, congress.id(), element, text);
		this.notices.tell(Role.COMMITTEE.groupOf(congress.unitCode()), kind, congress.id(), element, text);
	}

}
