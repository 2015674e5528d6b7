package vn.daihoi.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Awaited;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;

/**
 * What plans and units wait for; process files call it. Whoever counts holds the waiting
 * organisation's row until the end of the transaction: either the process sees the last
 * part when it arrives, or the job of that part finds it waiting.
 */
@Component("awaited")
public class AwaitedParts {

	private final Map<String, Awaited> parts;

	private final Organizations organizations;

	private final Plans plans;

	AwaitedParts(List<Awaited> parts, Organizations organizations, Plans plans) {
		this.parts = parts.stream().collect(Collectors.toMap(Awaited::message, Function.identity()));
		this.organizations = organizations;
		this.plans = plans;
	}

	/** Whether nothing is missing of what {@code message} will tell. */
	public boolean isComplete(DelegateExecution execution, String message) {
		return isComplete(execution.getProcessBusinessKey(), message);
	}

	boolean isComplete(String subject, String message) {
		this.organizations.lock(waiting(subject));
		return this.parts.get(message).isComplete(subject);
	}

	boolean isRightBelowIssuer(Congress congress) {
		return congress.unitCode().equals(this.plans.document(congress.planCode()).issuer());
	}

	private String waiting(String subject) {
		return subject.contains("/") ? CongressId.of(subject).organization() : this.plans.document(subject).issuer();
	}

}
