package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;
import vn.daihoi.organization.OrganizationKind;

/** One congress of a list, as its row says. */
public record CongressRow(String id, String plan, String organization, String organizationName, OrganizationKind kind,
		boolean ownGuidance, String unit, String unitName, int officialMembers, int probationaryMembers,
		@Nullable LocalDate openingDate, Standing standing) {

	/** What it has not reached of all that it owes, in the usual order. */
	List<Milestone> missing(Map<Milestone, LocalDate> reached, boolean elections) {
		List<Milestone> missing = this.kind.isBranch() ? CongressState.missing(reached, this.ownGuidance)
				: CongressState.missingOfParty(reached);
		return elections ? missing : CongressState.withoutElections(missing, this.ownGuidance);
	}

}
