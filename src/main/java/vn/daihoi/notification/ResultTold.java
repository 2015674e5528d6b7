package vn.daihoi.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.ratification.ResultDecided;
import vn.daihoi.task.SubjectNames;

/** A branch or party organisation is told what its committee decided on its result. */
@Component
class ResultTold {

	static final String KIND = "RESULT_DECIDED";

	private final Notices notices;

	private final Organizations organizations;

	private final SubjectNames names;

	ResultTold(Notices notices, Organizations organizations, SubjectNames names) {
		this.notices = notices;
		this.organizations = organizations;
		this.names = names;
	}

	/** A party organisation has a committee where a branch has its secretary. */
	private String group(String organization) {
		return this.organizations.find(organization)
			.map((one) -> Role.SECRETARY.at(one.kind()))
			.orElse(Role.SECRETARY)
			.groupOf(organization);
	}

	@EventListener
	void tell(ResultDecided decided) {
		String branch = CongressId.of(decided.congress()).organization();
		this.notices.tell(group(branch), KIND, decided.congress(), decided.element(),
				"Hồ sơ đề nghị chuẩn y của %s đã có quyết định: %s."
					.formatted(this.names.organization(decided.congress()), decided.words()));
	}

}
