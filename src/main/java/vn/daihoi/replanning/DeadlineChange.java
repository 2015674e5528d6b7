package vn.daihoi.replanning;

import java.time.OffsetDateTime;

import org.springframework.lang.Nullable;

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
		return this.state == State.PROPOSED || this.state == State.RETURNED;
	}

	/** Where it stands. */
	enum State {

		PROPOSED("Chờ duyệt"), RETURNED("Trả lại để sửa"), DROPPED("Không điều chỉnh"), WITHDRAWN("Đã rút"),
		APPLYING("Đang thực hiện"), APPLIED("Đã điều chỉnh");

		private final String label;

		State(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

}
