package vn.daihoi.report;

import jakarta.annotation.Nullable;

/**
 * The figures of a campaign, all of them numbers of branches but the two of people.
 *
 * @param branches whose congress the plan asks for
 * @param ownGuidance of these, how many follow the guidance of their own sector
 * @param registered whose day was accepted
 * @param notified that gave notice of their opening
 * @param dossierSent that sent their personnel dossier
 * @param personnelAgreed whose personnel was agreed to
 * @param held that held their congress
 * @param resultRecorded whose result is recorded
 * @param ratified whose result is ratified, in whole or in part
 * @param partlyRefused where somebody elected was not ratified
 * @param withoutElections that are over without an election, so that nothing is ratified
 * @param annulled whose result was annulled, held again since or not
 * @param postponed that are put off
 * @param lateNotice whose notice came after the last day for it
 * @param electedCommitteeMembers people elected to a committee; nobody where a broken
 * rule is not settled, nobody who was not ratified
 * @param secretariesElected likewise
 * @param secretariesAppointed by the superior, after ballots that elected nobody
 * @param withBreach where something broke a rule
 * @param provisional true until every branch is ratified or over without an election, and
 * nobody may complain any more
 * @param standing whether they are provisional and why, in words; null in what was
 * reported before that was kept
 * @param agreementOwed whose personnel is to be agreed to, or is; null in what was
 * reported before that was counted
 */
public record Figures(int branches, int ownGuidance, int registered, int notified, int dossierSent, int personnelAgreed,
		int held, int resultRecorded, int ratified, int partlyRefused, int withoutElections, int annulled,
		int postponed, int lateNotice, int electedCommitteeMembers, int secretariesElected, int secretariesAppointed,
		int withBreach, boolean provisional, @Nullable String standing, @Nullable Integer agreementOwed) {

	private static final String UNTOLD = "Số tạm thời";

	/** Why they are not final; null where they are. */
	@Nullable
	public String unsettled() {
		return !this.provisional ? null : (this.standing != null) ? this.standing : UNTOLD;
	}

}
