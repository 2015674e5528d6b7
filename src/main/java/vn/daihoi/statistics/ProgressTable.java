package vn.daihoi.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.daihoi.plan.AreaCharges;
import vn.daihoi.sight.UnitCount;
import vn.daihoi.sight.UnitCounts;

/** How far the congresses are. */
@Component
class ProgressTable implements FigureSource {

	private final UnitCounts counts;

	private final AreaCharges charges;

	ProgressTable(UnitCounts counts, AreaCharges charges) {
		this.counts = counts;
		this.charges = charges;
	}

	@Override
	public FigureTable table() {
		return FigureTable.PROGRESS;
	}

	/** By committee in each case. */
	@Override
	public List<FigureRow> rows(FigureScope scope) {
		return counted(scope).stream().map(ProgressTable::row).toList();
	}

	/** The same with the day of the last change. */
	List<UnitCount> counted(FigureScope scope) {
		List<UnitCount> rows = this.counts.of(scope.sight(), scope.plan(), scope.today())
			.stream()
			.filter((row) -> !scope.byCongress() || row.organization().equals(scope.unit()))
			.toList();
		String person = scope.area().charge();
		return (person == null) ? rows : ofArea(rows, this.charges.unitsOf(person));
	}

	private static List<UnitCount> ofArea(List<UnitCount> rows, Set<String> units) {
		return rows.stream().filter((row) -> units.contains(row.organization())).toList();
	}

	private static FigureRow row(UnitCount row) {
		Map<String, Integer> numbers = new HashMap<>(
				Map.of("branches", row.branches(), "registered", row.registered(), "notified", row.notified(),
						"onTimeNotice", row.onTimeNotice(), "dossierApproved", row.dossierApproved(), "held",
						row.held(), "resultReported", row.resultReported(), "ratified", row.ratified()));
		numbers.putAll(Map.of("ownGuidance", row.ownGuidance(), "agreementOwed", row.agreementOwed(), "lateNotice",
				row.lateNotice(), "dossierSent", row.dossierSent()));
		numbers.putAll(Map.of("withoutElections", row.withoutElections(), "postponed", row.postponed(), "overdue",
				row.overdue(), "pilotPlanned", row.pilotPlanned(), "pilotHeld", row.pilotHeld()));
		return new FigureRow(row.organization(), row.name(), numbers);
	}

}
