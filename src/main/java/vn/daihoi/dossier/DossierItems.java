package vn.daihoi.dossier;

import java.util.List;

import vn.daihoi.organization.OrganizationKind;

/**
 * Which papers the personnel dossier of a branch consists of, by kind and size: the
 * decision table {@code dossierItems}.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.4, III.5 and III.6.
 */
public interface DossierItems {

	/**
	 * The papers of such a branch; none where its own service says what it hands in.
	 * @param officialMembers their number when the day was proposed
	 */
	List<Demand> of(OrganizationKind kind, int officialMembers);

	/**
	 * One paper.
	 *
	 * @param item its id in the plan
	 * @param required whether the dossier is incomplete without it; otherwise it is asked
	 * for and not demanded
	 */
	record Demand(String item, boolean required) {
	}

}
