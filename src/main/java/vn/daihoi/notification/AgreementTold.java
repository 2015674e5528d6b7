package vn.daihoi.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.MilestoneReached;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.task.SubjectNames;

/** A branch or party organisation is told that its personnel is agreed upon. */
@Component
class AgreementTold {

	static final String KIND = "AGREED";

	private final Notices notices;

	private final Organizations organizations;

	private final SubjectNames names;

	AgreementTold(Notices notices, Organizations organizations, SubjectNames names) {
		this.notices = notices;
		this.organizations = organizations;
		this.names = names;
	}

	@EventListener
	void tell(MilestoneReached reached) {
		if (reached.milestone() == Milestone.PERSONNEL_AGREED) {
			String organization = CongressId.of(reached.congress()).organization();
			this.organizations.find(organization)
				.ifPresent((one) -> this.notices.tell(Role.SECRETARY.at(one.kind()).groupOf(organization), KIND,
						reached.congress(), "", "Cấp ủy cấp trên đã thống nhất nhân sự của %s."
							.formatted(this.names.organization(reached.congress()))));
		}
	}

}
