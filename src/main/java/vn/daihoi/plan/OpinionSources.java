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

		FRONT_COMMITTEE_HEAD("Trưởng ban công tác mặt trận"),

		MASS_ORGANIZATIONS("Các đoàn thể chính trị - xã hội"),

		RETIRED_CADRES("Cán bộ hưu trí ở địa phương"),

		/** The branch itself, at its meeting nearest to the congress, with minutes. */
		BRANCH_MEETING("Cuộc họp chi bộ");

		private final String label;

		Source(String label) {
			this.label = label;
		}

		/** How a person reads it. */
		public String label() {
			return this.label;
		}

	}

}
