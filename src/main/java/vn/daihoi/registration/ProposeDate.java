package vn.daihoi.registration;

import java.time.LocalDate;

import vn.daihoi.congress.Session;

import org.springframework.lang.Nullable;

/**
 * The day that a branch proposes.
 *
 * @param seats how many members of the branch committee are to be elected, 0 where there
 * is none
 * @param phone of whom to call about the congress
 * @param planMadeKnown whether the members know the plan; null when nobody says
 */
record ProposeDate(LocalDate openingDate, Session session, String venue, int officialMembers, int probationaryMembers,
		int seats, @Nullable String phone, @Nullable Boolean planMadeKnown) {
}
