package vn.daihoi.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.MilestoneReached;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.task.SubjectNames;

/**
 * Whoever directs a congress is told that it is over without an election: no request for
 * ratification will come. What broke a rule is named, since no decision will settle it.
 */
@Component
class CompletionTold {

	static final String KIND = "COMPLETED";

	private final Notices notices;

	private final Congresses congresses;

	private final Breaches breaches;

	private final Organizations organizations;

	private final SubjectNames names;

	CompletionTold(Notices notices, Congresses congresses, Breaches breaches, Organizations organizations,
			SubjectNames names) {
		this.notices = notices;
		this.congresses = congresses;
		this.breaches = breaches;
		this.organizations = organizations;
		this.names = names;
	}

	@EventListener
	void tell(MilestoneReached reached) {
		if (reached.milestone() == Milestone.COMPLETED) {
			String congress = reached.congress();
			this.notices.tell(director(this.congresses.get(congress).unitCode()), KIND, congress, "",
					"%s đã đại hội xong, không có bầu cử nên không phải chuẩn y; số liệu đã là chính thức%s."
						.formatted(this.names.organization(congress), broken(congress)));
		}
	}

	private String director(String unit) {
		return this.organizations.find(unit)
			.map((one) -> Role.COMMITTEE.at(one.kind()))
			.orElse(Role.COMMITTEE)
			.groupOf(unit);
	}

	private String broken(String congress) {
		int broken = this.breaches.of(congress).size();
		return (broken == 0) ? "" : "; biên bản có %02d điểm trái quy định, đề nghị xem xét".formatted(broken);
	}

}
