package vn.daihoi.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.organization.Role;
import vn.daihoi.report.ProgressReported;

/** The organisation board hears of a day once, for all committees of a plan. */
@Component
class ProgressTold {

	static final String KIND = "PROGRESS";

	private final Notices notices;

	ProgressTold(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void tell(ProgressReported reported) {
		this.notices.tell(Role.ORGANISATION_BOARD.groupOf(reported.issuer()), KIND, reported.plan(), "",
				"Báo cáo tiến độ ngày %s, %d đảng ủy: %s.".formatted(VietnameseDate.of(reported.day()),
						reported.units(), reported.figures().words()));
	}

}
