package vn.daihoi.replanning;

import java.time.OffsetDateTime;

import org.springframework.lang.Nullable;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;

/**
 * A change of deadlines.
 *
 * @param plan under which it was proposed
 * @param wayBack what held before, known once it is in force or over
 * @param remarks of who decided, or of the proposer who withdrew it
 * @param undoes the change that it takes back; null when it is a new one
 */
record DeadlineChange(long id, String plan, ProposeChange proposal, @Nullable ProposeChange wayBack, State state,
		String proposedBy, OffsetDateTime proposedAt, @Nullable String remarks, @Nullable String decidedBy,
		@Nullable OffsetDateTime decidedAt, @Nullable Long undoes) {

	/** Whether nobody has decided on it for good. */
	boolean isUndecided() {
		return isWithProposer() || this.state == State.PROPOSED;
	}

	/** Whether its proposer still has to send it. */
	boolean isWithProposer() {
		return this.state == State.BEGUN || this.state == State.RETURNED;
	}

	/** How people name it: by the number of its paper and the day it was proposed. */
	String name() {
		return "số %s ngày %s".formatted(this.proposal.number(), proposedOn());
	}

	String proposedOn() {
		return day(this.proposedAt);
	}

	/** Null as long as nobody has decided. */
	@Nullable
	String decidedOn() {
		return (this.decidedBy == null) ? null : day(this.decidedAt);
	}

	private static String day(OffsetDateTime moment) {
		return VietnameseDate.of(moment.atZoneSameInstant(DaihoiClock.VIETNAM).toLocalDate());
	}

	/** Where it stands. */
	enum State {

		BEGUN("Đang soạn"), PROPOSED("Chờ duyệt"), RETURNED("Trả lại để sửa"), DROPPED("Không điều chỉnh"),
		WITHDRAWN("Đã rút"), APPLYING("Đang thực hiện"), APPLIED("Đã điều chỉnh");

		private final String label;

		State(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

}
