package vn.daihoi.plan;

import java.util.List;

/**
 * How many more candidates than seats the list has.
 *
 * @param maxPercent of the seats, what the congress may decide at most
 * @param preparedFromPercent of the seats, what the convening committee prepares at least
 * @param preparedToPercent of the seats, what the convening committee prepares at most
 * @param fixed numbers that stand above the percentages
 * @param leadershipDecidedBy who decides whether secretary and deputies have a surplus
 */
public record SurplusRule(int maxPercent, int preparedFromPercent, int preparedToPercent,
		@MayBeAbsent List<Fixed> fixed, Actor leadershipDecidedBy, String clause) {

	/** The surplus that the plan fixes for some numbers of seats, both ends included. */
	public record Fixed(int seatsFrom, int seatsTo, int surplus, String clause) {

	}

}
