package vn.daihoi.engine;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.stereotype.Component;

import vn.daihoi.opinion.OpinionBodies;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.plan.OpinionSources.Source;

/** Whom branches ask, as {@code bpmn/opinionSources.dmn} decides. */
@Component
class DecidedOpinionBodies implements OpinionBodies {

	private final DecisionService decisions;

	private final WithoutChecks engine;

	DecidedOpinionBodies(DecisionService decisions, WithoutChecks engine) {
		this.decisions = decisions;
		this.engine = engine;
	}

	@Override
	public List<Source> of(OrganizationKind kind, LocalDate day) {
		var facts = Variables.createVariables().putValue("kind", kind.name()).putValue("day", day);
		return this.engine.get(() -> this.decisions.evaluateDecisionTableByKey("opinionSources", facts))
			.getResultList()
			.stream()
			.map((row) -> Source.valueOf((String) row.get("source")))
			.toList();
	}

}
