package vn.daihoi.voting;

import org.springframework.lang.Nullable;

import vn.daihoi.election.BallotKind;
import vn.daihoi.election.Election;

/**
 * A body or post that is elected.
 *
 * @param congress the key of the congress as text
 * @param seats how many are to be elected, as prepared and then as voted
 * @param allocated whether the superior gives the number, on which nobody votes
 * @param openSeats how many seats the next ballot fills
 * @param round which ballot comes next, from 1; a ballot between tied names keeps it
 * @param remark what the next person has to know; null when there is nothing
 */
record Body(long id, String congress, int sequence, Stage stage, Election election, int seats, boolean allocated,
		int openSeats, int round, BallotKind kind, @Nullable String remark) {

	boolean isTie() {
		return this.kind == BallotKind.TIE;
	}

	/** As a person reads it, with the ballot that comes next. */
	String title() {
		String title = this.election.label() + (isTie() ? ", bầu lại giữa những người bằng phiếu" : "");
		return (this.round > 1) ? title + ", lần bầu thứ " + this.round : title;
	}

}
