package vn.daihoi.engine;

import java.time.LocalDate;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.stereotype.Component;

import vn.daihoi.document.DocumentAuthority;
import vn.daihoi.document.PaperType;

/** Who may issue which paper, as {@code bpmn/documentAuthority.dmn} decides. */
@Component
class DecidedDocumentAuthority implements DocumentAuthority {

	private final DecisionService decisions;

	private final WithoutChecks engine;

	DecidedDocumentAuthority(DecisionService decisions, WithoutChecks engine) {
		this.decisions = decisions;
		this.engine = engine;
	}

	@Override
	public Verdict of(Issuer issuer, PaperType type, LocalDate day) {
		var facts = Variables.createVariables()
			.putValue("issuer", issuer.name())
			.putValue("type", type.name())
			.putValue("day", day);
		var row = this.engine.get(() -> this.decisions.evaluateDecisionTableByKey("documentAuthority", facts))
			.getSingleResult();
		return new Verdict(row.getEntry("allowed"), row.getEntry("clause"), row.getEntry("verified"));
	}

}
