package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.lang.Nullable;

/**
 * A move of organisations that was recorded.
 *
 * @param effectiveOn the first day on which it is so
 * @param before whom it was about, as they were called
 * @param after what became of them; none when they were dissolved
 */
public record OrganizationMove(MoveKind kind, LocalDate effectiveOn, MoveDecision decision, List<Part> before,
		List<Part> after) {

	/**
	 * One of them.
	 *
	 * @param superior what the organisation above it was called; null where it had none,
	 * or was not written down
	 */
	public record Part(String code, String name, @Nullable String superior) {

		static String names(List<Part> parts) {
			return parts.stream().map(Part::called).collect(Collectors.joining("; "));
		}

		private String called() {
			return this.name + " (" + this.code + ")";
		}

		private String above() {
			return Objects.requireNonNullElse(this.superior, "không có cấp trên");
		}

	}

	/**
	 * {@code Chi bộ ấp 1 (hh01) → Chi bộ ấp Mỹ Lợi (hh01)}; of one that has another
	 * superior {@code Chi bộ ấp 1 (hh01): Đảng ủy xã A → Đảng ủy xã B}.
	 */
	public String text() {
		if (this.after.isEmpty()) {
			return Part.names(this.before);
		}
		return namesSuperiors()
				? "%s: %s → %s".formatted(Part.names(this.after), this.before.get(0).above(), this.after.get(0).above())
				: Part.names(this.before) + " → " + Part.names(this.after);
	}

	private boolean namesSuperiors() {
		return this.kind == MoveKind.MOVE
				&& (this.before.get(0).superior() != null || this.after.get(0).superior() != null);
	}

}
