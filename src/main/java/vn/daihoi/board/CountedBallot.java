package vn.daihoi.board;

import java.util.List;

import vn.daihoi.election.BallotKind;
import vn.daihoi.election.Election;
import vn.daihoi.election.Result;

/**
 * A ballot as it was recorded.
 *
 * @param base the number that more than half is taken of
 * @param voted those on it, who had most votes first
 */
record CountedBallot(Election election, BallotKind kind, int round, int seats, int issued, int returned, int valid,
		int invalid, int base, List<Voted> voted) {

	/** What was elected, in which round. */
	public String title() {
		return this.election.label() + ((this.kind == BallotKind.TIE) ? ", bầu lại người bằng phiếu"
				: (this.round > 1) ? ", lần " + this.round : "");
	}

	/** A person on a ballot. */
	record Voted(String name, int votes, Result result) {

		/** What the result is called. */
		public String words() {
			return switch (this.result) {
				case ELECTED -> "trúng cử";
				case PENDING -> "đủ phiếu, chờ đảng ủy xử lý điều trái quy định";
				case NOT_ELECTED -> "không trúng cử";
				case TIED -> "bằng phiếu";
				case APPOINTED -> "được chỉ định";
			};
		}

	}

}
