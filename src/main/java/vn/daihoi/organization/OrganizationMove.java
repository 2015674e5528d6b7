package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A move of organisations that was recorded.
 *
 * @param effectiveOn the first day on which it is so
 * @param before whom it was about, as they were called
 * @param after what became of them; none when they were dissolved
 */
public record OrganizationMove(MoveKind kind, LocalDate effectiveOn, MoveDecision decision, List<Part> before,
		List<Part> after) {

	/** One of them. */
	public record Part(String code, String name) {

		static String names(List<Part> parts) {
			return parts.stream()
				.map((part) -> part.name() + " (" + part.code() + ")")
				.collect(Collectors.joining("; "));
		}

		public static Part of(Organization organization) {
			return new Part(organization.code(), organization.name());
		}

	}

	/** {@code Chi bộ ấp 1 (hh01) → Chi bộ ấp Mỹ Lợi (hh01)}. */
	public String text() {
		return this.after.isEmpty() ? Part.names(this.before)
				: Part.names(this.before) + " → " + Part.names(this.after);
	}

}
