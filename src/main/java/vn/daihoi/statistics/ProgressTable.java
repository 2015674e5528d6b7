package vn.daihoi.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.daihoi.plan.AreaCharges;
import vn.daihoi.sight.ProgressRow;
import vn.daihoi.sight.ProgressRows;

/** How far the congresses are. */
@Component
class ProgressTable implements FigureSource {

	private final ProgressRows rows;

	private final AreaCharges charges;

	ProgressTable(ProgressRows rows, AreaCharges charges) {
		this.rows = rows;
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
	List<ProgressRow> counted(FigureScope scope) {
		List<ProgressRow> rows = this.rows.of(scope.sight(), scope.plan(), scope.today())
			.stream()
			.filter((row) -> !scope.byCongress() || row.organization().equals(scope.unit()))
			.toList();
		String person = scope.area().charge();
		return (person == null) ? rows : ofArea(rows, this.charges.unitsOf(person));
	}

	private static List<ProgressRow> ofArea(List<ProgressRow> rows, Set<String> units) {
		return rows.stream().filter((row) -> units.contains(row.organization())).toList();
	}

	private static FigureRow row(ProgressRow row) {
		Map<String, Integer> numbers = new HashMap<>(
				Map.of("branches", row.branches(), "registered", row.registered(), "notified", row.notified(),
						"onTimeNotice", row.onTimeNotice(), "dossierApproved", row.dossierApproved(), "held",
						row.held(), "resultReported", row.resultReported(), "ratified", row.ratified()));
		numbers.putAll(Map.of("ownGuidance", row.ownGuidance(), "lateNotice", row.lateNotice(), "dossierSent",
				row.dossierSent()));
		numbers.putAll(Map.of("withoutElections", row.withoutElections(), "postponed", row.postponed(), "overdue",
				row.overdue(), "pilotPlanned", row.pilotPlanned(), "pilotHeld", row.pilotHeld()));
		return new FigureRow(row.organization(), row.name(), numbers);
	}

}
