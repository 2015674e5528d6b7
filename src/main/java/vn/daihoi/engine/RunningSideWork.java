package vn.daihoi.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.PastOrganizations;
import vn.daihoi.reorganization.SideWork;
import vn.daihoi.reorganization.SideWorks;
import vn.daihoi.verification.Verifications;

/** The work beside congresses, by the processes that run; a plan's own is left out. */
@Component
class RunningSideWork implements SideWorks {

	private final WithoutChecks engine;

	private final RuntimeService runtime;

	private final PastOrganizations past;

	private final Verifications verifications;

	private final DaihoiClock clock;

	RunningSideWork(WithoutChecks engine, RuntimeService runtime, PastOrganizations past, Verifications verifications,
			DaihoiClock clock) {
		this.engine = engine;
		this.runtime = runtime;
		this.past = past;
		this.verifications = verifications;
		this.clock = clock;
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
			.filter((instance) -> instance.getBusinessKey().contains("/") && isItself(kind, instance))
			.map((instance) -> work(kind, instance, ended))
			.toList();
	}

	/**
	 * What is to be concluded on those who stand at a congress goes with the congress.
	 */
	private boolean isItself(SideWork.Kind kind, ProcessInstance instance) {
		return kind != SideWork.Kind.COMPLAINTS
				|| this.verifications.isOpen(instance.getBusinessKey(), this.clock.today());
	}

	private SideWork work(SideWork.Kind kind, ProcessInstance instance, Set<String> ended) {
		String organization = CongressId.organizationOf(instance.getBusinessKey());
		String keeper = ended.contains(organization) ? this.past.keeper(organization) : organization;
		return new SideWork(kind, instance.getBusinessKey(), keeper, instance.getTenantId());
	}

}
