package vn.daihoi.replanning;

import org.springframework.stereotype.Component;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.notice.FallenNotices;
import vn.daihoi.notice.GivenNotices.Given;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Role;

/**
 * What an approved change asks of single congresses: notices that it makes too short, or
 * that name another day, fall; whoever's day it leaves outside the window is told.
 */
@Component
class TouchedCongresses {

	private static final String NOTICE = "NOTICE_TOO_SHORT";

	private static final String WINDOW = "DAY_OUTSIDE_WINDOW";

	private static final String TOO_SHORT = "không đủ số ngày làm việc: hãy xin đảng ủy cho ý kiến bằng văn bản, hoặc dời ngày đại hội và thông báo lại";

	private static final String OTHER_DAY = "hãy thông báo lại ngày mới";

	private final Notices notices;

	private final FallenNotices fallen;

	private final Congresses congresses;

	TouchedCongresses(Notices notices, FallenNotices fallen, Congresses congresses) {
		this.notices = notices;
		this.fallen = fallen;
		this.congresses = congresses;
	}

	/** In the running transaction. */
	void follow(Effect effect, ProposeChange change) {
		effect.toRepeat()
			.forEach((given) -> fall(given, change, effect.notices().contains(given) ? TOO_SHORT : OTHER_DAY));
		effect.outside().forEach((one) -> tell(one, change));
	}

	private void tell(OpeningOutside one, ProposeChange change) {
		String text = "Theo văn bản số %s (%s), %s; hãy đề nghị điều chỉnh ngày đại hội, hoặc xin ý kiến cấp trên (%s)."
			.formatted(change.number(), change.reason(), one.inWords(), one.clause());
		tell(this.congresses.get(one.congress()), WINDOW, "userTask_proposeDate", text);
	}

	private void fall(Given given, ProposeChange change, String advice) {
		Congress congress = this.congresses.get(given.congress());
		String reason = "theo văn bản số %s (%s), đại hội khai mạc %s, thông báo ngày %s không còn giá trị; %s (điểm 11.1 Quy định 24-QĐ/TW)."
			.formatted(change.number(), change.reason(), VietnameseDate.of(given.openingDate()),
					VietnameseDate.of(given.givenOn()), advice);
		this.fallen.fall(given.congress(), reason);
		tell(congress, NOTICE, "userTask_giveNotice", "Phải thông báo lại: " + reason);
	}

	private void tell(Congress congress, String kind, String element, String text) {
		this.notices.tell(Role.SECRETARY.groupOf(congress.organizationCode()), kind, congress.id(), element, text);
		this.notices.tell(Role.COMMITTEE.groupOf(congress.unitCode()), kind, congress.id(), element, text);
	}

}
