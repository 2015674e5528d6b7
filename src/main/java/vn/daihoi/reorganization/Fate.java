package vn.daihoi.reorganization;

import jakarta.annotation.Nullable;

/**
 * What becomes of a congress that is under way.
 *
 * @param director the committee that directs it then; null when it stops
 * @param why the reason why it cannot go on; null when it can
 */
public record Fate(RunningCongress congress, Outcome outcome, @Nullable String director, @Nullable String why) {

	/** Whether it goes on, and where. */
	public enum Outcome {

		STAYS("Tiếp tục, cấp chỉ đạo không đổi"),

		FOLLOWS("Tiếp tục, chuyển sang cấp chỉ đạo mới"),

		STOPS("Dừng");

		private final String label;

		Outcome(String label) {
			this.label = label;
		}

		/** How a person reads it. */
		public String label() {
			return this.label;
		}

	}

	/** Whether somebody may choose that it stops. */
	public boolean isOpen() {
		return this.why == null && !this.congress.held();
	}

	boolean stops() {
		return this.outcome == Outcome.STOPS;
	}

	static Fate stays(RunningCongress congress) {
		return new Fate(congress, Outcome.STAYS, congress.unit(), null);
	}

	static Fate of(RunningCongress congress, String director) {
		return director.equals(congress.unit()) ? stays(congress) : new Fate(congress, Outcome.FOLLOWS, director, null);
	}

	static Fate stops(RunningCongress congress, @Nullable String why) {
		return new Fate(congress, Outcome.STOPS, null, why);
	}

}
