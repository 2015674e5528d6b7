package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a congress stands: the last rung of a fixed ladder that it has reached. It is
 * derived from the milestones.
 */
public enum CongressState {

	PLANNED("Chưa đăng ký ngày", null),

	REGISTERED("Đã nhận ngày", Milestone.DATE_ACCEPTED),

	DOSSIER_SUBMITTED("Đã gửi hồ sơ nhân sự", Milestone.DOSSIER_SENT),

	PERSONNEL_AGREED("Đã thống nhất nhân sự", Milestone.PERSONNEL_AGREED),

	NOTICE_SENT("Đã thông báo khai mạc", Milestone.NOTIFIED),

	HELD("Đã đại hội", Milestone.HELD),

	RESULT_REPORTED("Đã ghi kết quả", Milestone.RESULT_RECORDED),

	/** Held without an election, so that nothing is to be ratified. */
	COMPLETED("Đã xong, không có bầu cử", Milestone.COMPLETED),

	RATIFIED("Đã chuẩn y", Milestone.RATIFIED),

	/** Ratified, but not every one of those elected. */
	PARTLY_REFUSED("Chuẩn y một phần", Milestone.PARTLY_REFUSED),

	/** To be held again; what was reached before does not hold any more. */
	ANNULLED("Hủy kết quả, phải tổ chức lại", Milestone.ANNULLED),

	POSTPONED("Hoãn", Milestone.POSTPONED);

	private static final List<CongressState> LADDER = List.of(PLANNED, ANNULLED, REGISTERED, DOSSIER_SUBMITTED,
			PERSONNEL_AGREED, NOTICE_SENT, HELD, RESULT_REPORTED, COMPLETED, RATIFIED, PARTLY_REFUSED, POSTPONED);

	/** What a branch that follows the guidance of its own service does not owe. */
	private static final Set<Milestone> OWED_WITHOUT_OWN_GUIDANCE = EnumSet.of(Milestone.DRAFT_PLAN_SENT,
			Milestone.BRANCH_VOTED, Milestone.PERSONNEL_AGREED, Milestone.DOCUMENTS_SENT, Milestone.OPINIONS_TAKEN);

	/** What branches do at their meetings before the congress. */
	private static final Set<Milestone> OWED_BY_BRANCHES = EnumSet.of(Milestone.BRANCH_VOTED, Milestone.OPINIONS_TAKEN);

	/** What only a congress with elections owes. */
	private static final Set<Milestone> OWED_BY_ELECTIONS = EnumSet.of(Milestone.DRAFT_PLAN_SENT,
			Milestone.BRANCH_VOTED, Milestone.PERSONNEL_AGREED, Milestone.RATIFIED);

	private static final List<Milestone> OWED = List.of(Milestone.DATE_ACCEPTED, Milestone.NOTIFIED,
			Milestone.DRAFT_PLAN_SENT, Milestone.BRANCH_VOTED, Milestone.DOSSIER_SENT, Milestone.PERSONNEL_AGREED,
			Milestone.DOCUMENTS_SENT, Milestone.OPINIONS_TAKEN, Milestone.HELD, Milestone.RESULT_RECORDED,
			Milestone.RATIFIED);

	private final String label;

	private final Milestone reachedWith;

	CongressState(String label, Milestone reachedWith) {
		this.label = label;
		this.reachedWith = reachedWith;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** The milestone that brings a congress here; empty for where all begin. */
	public Optional<Milestone> reachedWith() {
		return Optional.ofNullable(this.reachedWith);
	}

	/** All states; each outweighs those before it. */
	public static List<CongressState> ladder() {
		return LADDER;
	}

	/** The state of a congress that has reached these milestones. */
	public static CongressState of(Map<Milestone, LocalDate> reached) {
		return LADDER.stream()
			.filter((state) -> state.reachedWith == null || reached.containsKey(state.reachedWith))
			.reduce(PLANNED, (lower, higher) -> higher);
	}

	/**
	 * What a congress has not reached yet of all that it owes, in the usual order.
	 * @param ownGuidance whether its branch follows the guidance of its own service
	 */
	public static List<Milestone> missing(Map<Milestone, LocalDate> reached, boolean ownGuidance) {
		return missing(reached, ownGuidance ? OWED_WITHOUT_OWN_GUIDANCE : Set.of());
	}

	/** The same of a party organisation, which does not meet as a branch beforehand. */
	public static List<Milestone> missingOfParty(Map<Milestone, LocalDate> reached) {
		return missing(reached, OWED_BY_BRANCHES);
	}

	/**
	 * What is left of it where nobody is elected.
	 * @param ownGuidance whether a dossier by the guidance of its service is owed all the
	 * same
	 */
	public static List<Milestone> withoutElections(List<Milestone> missing, boolean ownGuidance) {
		return missing.stream()
			.filter((milestone) -> !OWED_BY_ELECTIONS.contains(milestone))
			.filter((milestone) -> ownGuidance || milestone != Milestone.DOSSIER_SENT)
			.toList();
	}

	private static List<Milestone> missing(Map<Milestone, LocalDate> reached, Set<Milestone> notOwed) {
		return OWED.stream()
			.filter((milestone) -> !notOwed.contains(milestone) && !reached.containsKey(milestone))
			.toList();
	}

}
