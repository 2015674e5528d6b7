package vn.daihoi.proceedings;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Emphasis;
import vn.daihoi.plan.Plans;

/** What the plan has such an organisation dwell on in its documents. */
@Component
class Tasks {

	private final Plans plans;

	private final Organizations organizations;

	Tasks(Plans plans, Organizations organizations) {
		this.plans = plans;
		this.organizations = organizations;
	}

	List<String> of(Congress congress) {
		return this.organizations.find(congress.organizationCode())
			.map(Organization::kind)
			.map((kind) -> this.plans.documentFor(congress.id()).emphasesOf(kind))
			.orElse(List.of())
			.stream()
			.map(Emphasis::text)
			.toList();
	}

}
