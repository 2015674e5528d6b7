package vn.daihoi.voting;

import org.springframework.lang.Nullable;

/**
 * The congress heard the report on standards, structure and number, and voted on the
 * number.
 *
 * @param seats how many are to be elected
 * @param inFavour who agreed; null where the superior gives the number
 */
record VoteNumber(int seats, @Nullable Integer inFavour) {
}
