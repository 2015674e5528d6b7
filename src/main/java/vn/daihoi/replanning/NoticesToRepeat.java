package vn.daihoi.replanning;

import org.springframework.stereotype.Component;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.notice.GivenNotices.Given;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Role;

/** Tells branches and committees whose notice a change has made too short. */
@Component
class NoticesToRepeat {

	private static final String KIND = "NOTICE_TOO_SHORT";

	private static final String ELEMENT = "userTask_giveNotice";

	private final Notices notices;

	private final Congresses congresses;

	NoticesToRepeat(Notices notices, Congresses congresses) {
		this.notices = notices;
		this.congresses = congresses;
	}

	/** In the running transaction. */
	void tell(Given given, ProposeChange change) {
		Congress congress = this.congresses.get(given.congress());
		String text = "Theo văn bản số %s (%s), thông báo ngày %s không còn đủ số ngày làm việc trước khai mạc %s; hãy xin đảng ủy cho ý kiến bằng văn bản, hoặc dời ngày đại hội và thông báo lại (điểm 11.1 Quy định 24-QĐ/TW)."
			.formatted(change.number(), change.reason(), VietnameseDate.of(given.givenOn()),
					VietnameseDate.of(given.openingDate()));
		this.notices.tell(Role.SECRETARY.groupOf(congress.organizationCode()), KIND, given.congress(), ELEMENT, text);
		this.notices.tell(Role.COMMITTEE.groupOf(congress.unitCode()), KIND, given.congress(), ELEMENT, text);
	}

}
