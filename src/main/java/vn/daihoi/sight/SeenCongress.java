package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;

/**
 * A congress with where it stands today.
 *
 * @param elections whether it elects a committee
 * @param deadlines of one congress all of them, in a list those that nobody has met; the
 * first due first
 */
public record SeenCongress(CongressRow row, boolean elections, Map<Milestone, LocalDate> reached,
		List<OwedDeadline> deadlines, LocalDate today) {

	public CongressState state() {
		return CongressState.of(this.reached);
	}

	public List<Milestone> missing() {
		List<Milestone> missing = this.row.kind().isBranch()
				? CongressState.missing(this.reached, this.row.ownGuidance())
				: CongressState.missingOfParty(this.reached);
		return this.elections ? missing : CongressState.withoutElections(missing, this.row.ownGuidance());
	}

	/** Whether a limit that is not internal has passed and is still owed. */
	public boolean isLate() {
		return this.deadlines.stream().anyMatch((deadline) -> deadline.isOverdue(this.today));
	}

	/** The first that is still owed. */
	public Optional<OwedDeadline> next() {
		return this.deadlines.stream().filter(OwedDeadline::open).findFirst();
	}

}
