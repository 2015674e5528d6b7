package vn.daihoi.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.engine.Grants;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.plan.Plans;
import vn.daihoi.signin.Accounts;
import vn.daihoi.task.TaskForms;

/**
 * What the demonstration starts with: sample organisations and people, and the plan of
 * Phụng Hiệp as a draft.
 */
@Component
@Profile("!production")
@Order(20)
class Demonstration implements ApplicationRunner {

	private static final String PASSWORD = "demo";

	private static final String PLAN = "phung-hiep-2025";

	private final Organizations organizations;

	private final Members members;

	private final Accounts accounts;

	private final Grants grants;

	private final Plans plans;

	private final RuntimeService runtime;

	private final ObjectMapper json;

	private final Resource file;

	Demonstration(Organizations organizations, Members members, Accounts accounts, Grants grants, Plans plans,
			RuntimeService runtime, ObjectMapper json, @Value("${daihoi.demonstration.organizations}") Resource file) {
		this.organizations = organizations;
		this.members = members;
		this.accounts = accounts;
		this.grants = grants;
		this.plans = plans;
		this.runtime = runtime;
		this.json = json;
		this.file = file;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments args) {
		DemonstrationOrganizations sample = DemonstrationOrganizations.read(this.file);
		sample.load(this.organizations, this.members);
		addMissing(sample.accounts());
		this.accounts.rename("camunda-admin", "Quản trị kỹ thuật");
		if (this.plans.find(PLAN).isEmpty()) {
			startDraft();
		}
	}

	private void addMissing(List<DemonstrationAccount> sample) {
		Set<String> there = this.accounts.existing(sample.stream().map(DemonstrationAccount::id).toList());
		sample.stream().filter((account) -> !there.contains(account.id())).forEach(this::add);
	}

	private void add(DemonstrationAccount account) {
		this.accounts.add(account.id(), account.name(), PASSWORD, account.groups(), tenants(account));
		account.roles()
			.forEach((held) -> this.accounts.rename(held.role().groupOf(held.organization()), groupName(held)));
		account.groups()
			.stream()
			.filter((group) -> group.endsWith(":" + Role.ORGANISATION_BOARD.suffix()))
			.forEach((group) -> this.grants.start("congressPlan", group));
	}

	private String groupName(DemonstrationAccount.RoleIn held) {
		Organization organization = this.organizations.find(held.organization()).orElseThrow();
		return held.role().label() + " – " + SampleOrganization.nameWithoutMark(organization);
	}

	/** A unit's people see their unit, the issuer's people all units. */
	private List<String> tenants(DemonstrationAccount account) {
		return account.roles()
			.stream()
			.map(DemonstrationAccount.RoleIn::organization)
			.distinct()
			.flatMap((code) -> units(this.organizations.find(code).orElseThrow()))
			.map(Organization::code)
			.distinct()
			.toList();
	}

	private Stream<Organization> units(Organization organization) {
		return switch (organization.kind()) {
			case SUPERIOR_COMMITTEE -> this.organizations.unitsBelow(organization.code()).stream();
			case GRASSROOTS_COMMITTEE -> Stream.of(organization);
			default -> this.organizations.committeeOf(organization.code()).stream();
		};
	}

	private void startDraft() {
		this.runtime.startProcessInstanceByKey("congressPlan", Variables.createVariables()
			.putValueTyped(TaskForms.VARIABLE, SpinValues.jsonValue(startForm(), true).create()));
	}

	private String startForm() {
		try {
			String yaml = new ClassPathResource("plans/" + PLAN + ".yaml").getContentAsString(StandardCharsets.UTF_8);
			return this.json.writeValueAsString(Map.of("yaml", yaml));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
