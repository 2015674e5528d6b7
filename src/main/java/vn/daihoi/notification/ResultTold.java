package vn.daihoi.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.organization.Role;
import vn.daihoi.ratification.ResultDecided;
import vn.daihoi.task.SubjectNames;

/** A branch is told what its committee decided on its result. */
@Component
class ResultTold {

	private final Notices notices;

	private final SubjectNames names;

	ResultTold(Notices notices, SubjectNames names) {
		this.notices = notices;
		this.names = names;
	}

	@EventListener
	void tell(ResultDecided decided) {
		String branch = CongressId.of(decided.congress()).organization();
		this.notices.tell(Role.SECRETARY.groupOf(branch), "RESULT_DECIDED", decided.congress(), decided.element(),
				"Hồ sơ đề nghị chuẩn y của %s đã có quyết định: %s."
					.formatted(this.names.organization(decided.congress()), decided.words()));
	}

}
