package vn.daihoi.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

import vn.daihoi.organization.OrganizationKind;

/** The decision table itself, asked without a process engine. */
class DossierTable implements DossierItems {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final DmnDecision table;

	DossierTable() {
		try (InputStream file = DossierTable.class.getResourceAsStream("/bpmn/dossierItems.dmn")) {
			this.table = this.engine.parseDecision("dossierItems", file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public List<Demand> of(OrganizationKind kind, int officialMembers) {
		Map<String, Object> facts = Map.of("kind", kind.name(), "officialMembers", officialMembers);
		return this.engine.evaluateDecisionTable(this.table, facts)
			.getResultList()
			.stream()
			.map((row) -> new Demand((String) row.get("item"), (boolean) row.get("required")))
			.toList();
	}

}
