package vn.daihoi.engine;

import java.util.List;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.stereotype.Component;

import vn.daihoi.dossier.DossierItems;
import vn.daihoi.organization.OrganizationKind;

/** The papers of a dossier as {@code bpmn/dossierItems.dmn} decides. */
@Component
class DecidedDossierItems implements DossierItems {

	private final DecisionService decisions;

	private final WithoutChecks engine;

	DecidedDossierItems(DecisionService decisions, WithoutChecks engine) {
		this.decisions = decisions;
		this.engine = engine;
	}

	@Override
	public List<Demand> of(OrganizationKind kind, int officialMembers) {
		var facts = Variables.createVariables()
			.putValue("kind", kind.name())
			.putValue("officialMembers", officialMembers);
		return this.engine.get(() -> this.decisions.evaluateDecisionTableByKey("dossierItems", facts))
			.getResultList()
			.stream()
			.map((row) -> new Demand((String) row.get("item"), (boolean) row.get("required")))
			.toList();
	}

}
