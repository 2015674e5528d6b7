package vn.daihoi.plan;

import java.util.List;

import vn.daihoi.organization.OrganizationKind;

/**
 * A paper of the personnel dossier.
 *
 * @param uploadedByBranch whether the branch hands it in; otherwise it is the review's
 * own result
 * @param demandedOnlyWithCommittee whether the plan names it for members of a branch
 * committee alone, so that a branch without one is asked and not obliged
 * @param exemptKinds branches that do not need it
 */
public record DossierItem(String id, String name, boolean uploadedByBranch,
		@MayBeAbsent boolean demandedOnlyWithCommittee, @MayBeAbsent List<OrganizationKind> exemptKinds,
		String clause) {

	public boolean isExempt(OrganizationKind kind) {
		return this.exemptKinds.contains(kind);
	}

}
