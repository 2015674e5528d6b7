package vn.daihoi.replanning;

import java.time.OffsetDateTime;

import org.springframework.lang.Nullable;

/**
 * A change of deadlines.
 *
 * @param plan under which it was proposed
 * @param wayBack what takes it back, known once it is in force
 * @param remarks of who decided
 * @param undoes the change that it takes back; null when it is a new one
 */
record DeadlineChange(long id, String plan, ProposeChange proposal, @Nullable ProposeChange wayBack, State state,
		String proposedBy, OffsetDateTime proposedAt, @Nullable String remarks, @Nullable String decidedBy,
		@Nullable OffsetDateTime decidedAt, @Nullable Long undoes) {

	/** Where it stands. */
	enum State {

		PROPOSED("Chờ duyệt"), RETURNED("Trả lại để sửa"), DROPPED("Không điều chỉnh"), APPLYING("Đang thực hiện"),
		APPLIED("Đã điều chỉnh");

		private final String label;

		State(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

}
