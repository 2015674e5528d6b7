package vn.daihoi.personnel;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.regulation.Refusal;

/**
 * Refuses a list without the surplus that the plan and the election regulation ask for.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.3; 190-QĐ/TW Article 14, before 10/10/2024 244-QĐ/TW
 * Article 16.
 */
@Component
class CheckSurplusDelegate implements JavaDelegate {

	private final Congresses congresses;

	private final Candidates candidates;

	private final PersonnelRules rules;

	CheckSurplusDelegate(Congresses congresses, Candidates candidates, PersonnelRules rules) {
		this.congresses = congresses;
		this.candidates = candidates;
		this.rules = rules;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CongressId id = CongressId.of(execution.getProcessBusinessKey());
		Congress congress = this.congresses.get(id.toString());
		if (congress.seats() > 0) {
			int list = (int) this.candidates.of(congress.id()).stream().filter(Candidate::committee).count();
			Refusal.ifErrors(this.rules.checkSurplus(id.plan(), congress.seats(), list));
		}
	}

}
