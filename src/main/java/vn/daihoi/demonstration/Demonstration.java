package vn.daihoi.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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

import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Residences;
import vn.daihoi.plan.AreaCharges;
import vn.daihoi.plan.Plans;
import vn.daihoi.task.TaskForms;

/**
 * What the demonstration starts with: sample organisations and people, and the plan of
 * Phụng Hiệp as a draft.
 */
@Component
@Profile("!production")
@Order(20)
class Demonstration implements ApplicationRunner {

	private static final String PLAN = "phung-hiep-2025";

	private final Organizations organizations;

	private final Members members;

	private final Residences residences;

	private final AreaCharges charges;

	private final DemonstrationAccounts accounts;

	private final Plans plans;

	private final RuntimeService runtime;

	private final ObjectMapper json;

	private final Resource file;

	Demonstration(Organizations organizations, Members members, Residences residences, AreaCharges charges,
			DemonstrationAccounts accounts, Plans plans, RuntimeService runtime, ObjectMapper json,
			@Value("${daihoi.demonstration.organizations}") Resource file) {
		this.organizations = organizations;
		this.members = members;
		this.residences = residences;
		this.charges = charges;
		this.accounts = accounts;
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
		this.residences.addMissing(SampleResidences.of(sample));
		sample.load(this.charges);
		this.accounts.addMissing(sample.accounts());
		if (this.plans.find(PLAN).isEmpty()) {
			startDraft();
		}
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
