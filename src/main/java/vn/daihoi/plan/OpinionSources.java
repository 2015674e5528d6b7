package vn.daihoi.plan;

import java.util.List;

import vn.daihoi.organization.OrganizationKind;

/**
 * Whose opinion on the draft documents some kinds of branches ask.
 *
 * @param kinds the branches it is for; empty for all that no other entry names
 */
public record OpinionSources(@MayBeAbsent List<OrganizationKind> kinds, List<Source> sources, String clause) {

	/** Someone whose opinion is asked. */
	public enum Source {

		/** Trưởng ban công tác mặt trận. */
		FRONT_COMMITTEE_HEAD,

		/** Các đoàn thể chính trị - xã hội. */
		MASS_ORGANIZATIONS,

		/** Cán bộ hưu trí ở địa phương. */
		RETIRED_CADRES,

		/** The branch itself, at its meeting nearest to the congress, with minutes. */
		BRANCH_MEETING

	}

}
