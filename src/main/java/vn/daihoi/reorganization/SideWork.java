package vn.daihoi.reorganization;

import jakarta.annotation.Nullable;

/**
 * Work beside congresses that is under way.
 *
 * @param subject its business key
 * @param organization whose it is, or who took over from that one
 * @param unit the committee at which it runs; null where it belongs to none
 */
public record SideWork(Kind kind, String subject, String organization, @Nullable String unit) {

	/** What is done. */
	public enum Kind {

		MID_TERM("midTermChange", "Hồ sơ kiện toàn cấp ủy", false),

		COMPLAINTS("verification", "Đơn thư, việc mất đoàn kết phải kết luận", true),

		BALLOTS("ballotDestruction", "Phiếu bầu đang lưu", true),

		DRAFTS("upperDrafts", "Gửi dự thảo văn kiện để góp ý", false),

		SHORTCOMINGS("mending", "Khắc phục sau kiểm tra", false),

		STAMPING("ballotStamping", "Đóng dấu phiếu bầu, phân công dự đại hội", false);

		private final String process;

		private final String label;

		private final boolean passedOn;

		Kind(String process, String label, boolean passedOn) {
			this.process = process;
			this.label = label;
			this.passedOn = passedOn;
		}

		/** The id of its process. */
		public String process() {
			return this.process;
		}

		/** How a person reads it. */
		public String label() {
			return this.label;
		}

	}

	/** Whether somebody goes on with it when the organisation ends. */
	boolean isPassedOn() {
		return this.kind.passedOn;
	}

	/** Whether it runs at the organisation itself, and not at the committee above it. */
	boolean isAtItself() {
		return this.organization.equals(this.unit);
	}

}
