package vn.daihoi.plan;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A visit of those in charge of an area to a committee or branch.
 *
 * @param organization the name of the visited one
 * @param visitor who came
 * @param finding what was found, and what is to be mended
 * @param mendBy before which day; null when nothing is
 * @param mendedOn when the visited said that it is mended; null while it has not
 * @param mendedHow what it did
 */
public record Visit(String organization, LocalDate visitedOn, Kind kind, String visitor, String finding,
		@Nullable LocalDate mendBy, @Nullable LocalDate mendedOn, @Nullable String mendedHow) {

	/** What the visit was for. */
	public enum Kind {

		GUIDANCE("Hướng dẫn"), INSPECTION("Kiểm tra"), SUPERVISION("Giám sát"), URGING("Đôn đốc");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** How a person reads it. */
		public String label() {
			return this.label;
		}

	}

	/** How a person reads its kind. */
	public String label() {
		return this.kind.label();
	}

}
