package vn.daihoi.agenda;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.notice.NoticeRules;
import vn.daihoi.organization.Organizations;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.verification.Verifications;

/**
 * What must be true when a congress opens. It is shown and recorded, never a locked door.
 */
@Component
public class OpeningConditions {

	/** The breach of a congress without a notice in time: none at all, or a late one. */
	public static final String WITHOUT_NOTICE = "HELD_WITHOUT_NOTICE";

	private final Congresses congresses;

	private final Milestones milestones;

	private final Plans plans;

	private final Organizations organizations;

	private final Candidates candidates;

	private final Verifications verifications;

	private final NoticeRules notices;

	private final DaihoiClock clock;

	OpeningConditions(Congresses congresses, Milestones milestones, Plans plans, Organizations organizations,
			Candidates candidates, Verifications verifications, NoticeRules notices, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.plans = plans;
		this.organizations = organizations;
		this.candidates = candidates;
		this.verifications = verifications;
		this.notices = notices;
		this.clock = clock;
	}

	/**
	 * One condition as it is shown.
	 *
	 * @param fulfilled null when only people can tell
	 * @param clause where it stands; empty where no text was read
	 */
	public record Condition(String code, String text, @Nullable Boolean fulfilled, String clause) {
	}

	/** The conditions of a congress on the day that is proposed or accepted for it. */
	public List<Condition> of(String congress) {
		Preparation preparation = preparation(congress, this.clock.today());
		return preparation.conditions(isLate(preparation, preparation.congress().openingDate()));
	}

	/**
	 * What must be recorded as a breach when the congress was held all the same: errors
	 * on {@code closedOn}, in the words of what has happened.
	 * @param heldOn the real day
	 */
	public List<Finding> breaches(String congress, LocalDate heldOn) {
		Preparation preparation = preparation(congress, heldOn);
		return preparation.breaches(heldOn, isLate(preparation, heldOn));
	}

	private boolean isLate(Preparation preparation, LocalDate opening) {
		LocalDate notified = preparation.reached().get(Milestone.NOTIFIED);
		CongressId id = preparation.congress().key();
		return notified != null && this.notices.isLate(id, notified, opening);
	}

	private Preparation preparation(String congress, LocalDate day) {
		Congress row = this.congresses.get(congress);
		return new Preparation(this.plans.documentFor(congress), this.notices.rule(row.key()), row,
				this.milestones.of(congress),
				this.organizations.find(row.organizationCode()).orElseThrow().followsOwnGuidance(),
				this.congresses.noticeWaiver(congress).orElse(null),
				this.candidates.of(congress)
					.stream()
					.filter(Candidate::needsConclusion)
					.map(Candidate::fullName)
					.toList(),
				this.verifications.isOpen(congress, day));
	}

}
