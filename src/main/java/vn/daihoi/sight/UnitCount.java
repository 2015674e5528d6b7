package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

import org.springframework.lang.Nullable;

/**
 * How far the branches of a committee are; all figures are numbers of branches.
 *
 * @param organization the code of the committee; null in the sum of all
 * @param branches whose congress the plan asks for
 * @param ownGuidance of these, how many follow the guidance of their own sector
 * @param registered whose day is accepted
 * @param notified that gave notice of their opening
 * @param onTimeNotice of these, how many by the last day for it
 * @param lateNotice of these, how many later
 * @param dossierSent that sent their personnel dossier
 * @param dossierApproved whose personnel is agreed to
 * @param agreementOwed whose personnel is to be agreed to, or is: those that follow the
 * guidance of their own sector need not ask
 * @param held that held their congress
 * @param resultReported whose result is recorded
 * @param ratified whose result is ratified, in whole or in part
 * @param withoutElections that are over without an election, so that nothing is ratified
 * @param postponed that are put off
 * @param overdue that have passed a limit of the plan or of a regulation
 * @param pilotPlanned that are chosen to go first
 * @param pilotHeld of these, how many have held their congress
 * @param lastUpdated the last day on which one of them reached something; null before
 */
public record UnitCount(@Nullable String organization, String name, int branches, int ownGuidance, int registered,
		int notified, int onTimeNotice, int lateNotice, int dossierSent, int dossierApproved, int agreementOwed,
		int held, int resultReported, int ratified, int withoutElections, int postponed, int overdue, int pilotPlanned,
		int pilotHeld, @Nullable LocalDate lastUpdated) {

	/** The sum of {@code rows}. */
	public static UnitCount sum(List<UnitCount> rows) {
		return new UnitCount(null, "Cộng", sum(rows, UnitCount::branches), sum(rows, UnitCount::ownGuidance),
				sum(rows, UnitCount::registered), sum(rows, UnitCount::notified), sum(rows, UnitCount::onTimeNotice),
				sum(rows, UnitCount::lateNotice), sum(rows, UnitCount::dossierSent),
				sum(rows, UnitCount::dossierApproved), sum(rows, UnitCount::agreementOwed), sum(rows, UnitCount::held),
				sum(rows, UnitCount::resultReported), sum(rows, UnitCount::ratified),
				sum(rows, UnitCount::withoutElections), sum(rows, UnitCount::postponed), sum(rows, UnitCount::overdue),
				sum(rows, UnitCount::pilotPlanned), sum(rows, UnitCount::pilotHeld), lastUpdated(rows));
	}

	private static int sum(List<UnitCount> rows, ToIntFunction<UnitCount> figure) {
		return rows.stream().mapToInt(figure).sum();
	}

	private static LocalDate lastUpdated(List<UnitCount> rows) {
		return rows.stream()
			.map(UnitCount::lastUpdated)
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

}
