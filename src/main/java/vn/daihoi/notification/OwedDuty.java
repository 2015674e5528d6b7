package vn.daihoi.notification;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Role;
import vn.daihoi.task.Level;
import vn.daihoi.task.Offer;

/**
 * A limit that is still to be met.
 *
 * @param organization whose limit it is; empty for the plan's own
 * @param organizationName its name
 * @param organizationKind null for the plan's own
 * @param unit the committee that it belongs to; null for the plan's own
 * @param issuer who issued the plan
 * @param clause where the limit stands
 */
record OwedDuty(String plan, String organization, @Nullable String organizationName,
		@Nullable OrganizationKind organizationKind, @Nullable String unit, @Nullable String unitName,
		@Nullable OrganizationKind unitKind, String issuer, String issuerName, String rule, int occurrence,
		String element, LocalDate dueOn, boolean internal, String clause) {

	/** The issuer's own work; then it stands where a committee stands otherwise. */
	private boolean isOfThePlan() {
		return this.organization.isEmpty();
	}

	/** The group of those who owe it; what a branch does a committee may owe itself. */
	String owing(Offer offer) {
		OrganizationKind kind = (offer.level() == Level.BRANCH) ? this.organizationKind : this.unitKind;
		return (isOfThePlan() || offer.level() == Level.ISSUER) ? offer.role().groupOf(code(offer.level()))
				: offer.role().at(kind).groupOf(code(offer.level()));
	}

	private String code(Level level) {
		return switch (level) {
			case BRANCH -> this.organization;
			case COMMITTEE -> isOfThePlan() ? this.issuer : this.unit;
			case ISSUER -> this.issuer;
		};
	}

	String name(Level level) {
		return switch (level) {
			case BRANCH -> this.organizationName;
			case COMMITTEE -> isOfThePlan() ? this.issuerName : this.unitName;
			case ISSUER -> this.issuerName;
		};
	}

	/** Who looks after those who owe it. */
	String superior(Level level) {
		return switch (level) {
			case BRANCH -> Role.COMMITTEE.at(this.unitKind).groupOf(this.unit);
			case COMMITTEE -> Role.ORGANISATION_BOARD.groupOf(this.issuer);
			case ISSUER -> Role.STANDING_LEADERSHIP.groupOf(this.issuer);
		};
	}

}
