package vn.daihoi.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.PastOrganizations;
import vn.daihoi.reorganization.SideWork;
import vn.daihoi.reorganization.SideWorks;

/** The work beside congresses, by the processes that run; a plan's own is left out. */
@Component
class RunningSideWork implements SideWorks {

	private final WithoutChecks engine;

	private final RuntimeService runtime;

	private final PastOrganizations past;

	RunningSideWork(WithoutChecks engine, RuntimeService runtime, PastOrganizations past) {
		this.engine = engine;
		this.runtime = runtime;
		this.past = past;
	}

	@Override
	public List<SideWork> running() {
		Set<String> ended = this.past.ended().stream().map(Organization::code).collect(Collectors.toSet());
		return this.engine
			.get(() -> Arrays.stream(SideWork.Kind.values()).flatMap((kind) -> of(kind, ended).stream()).toList());
	}

	private List<SideWork> of(SideWork.Kind kind, Set<String> ended) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(kind.process())
			.rootProcessInstances()
			.unlimitedList()
			.stream()
			.filter((instance) -> instance.getBusinessKey().contains("/"))
			.map((instance) -> work(kind, instance, ended))
			.toList();
	}

	private SideWork work(SideWork.Kind kind, ProcessInstance instance, Set<String> ended) {
		String organization = CongressId.organizationOf(instance.getBusinessKey());
		String keeper = ended.contains(organization) ? this.past.keeper(organization) : organization;
		return new SideWork(kind, instance.getBusinessKey(), keeper, instance.getTenantId());
	}

}
