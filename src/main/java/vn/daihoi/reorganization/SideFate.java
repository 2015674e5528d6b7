package vn.daihoi.reorganization;

import jakarta.annotation.Nullable;

/**
 * What becomes of work beside congresses.
 *
 * @param owner whose it is then; null when it stops
 * @param unit the committee that directs it then; null when it stops, or nobody does
 */
public record SideFate(SideWork work, @Nullable String owner, @Nullable String unit) {

	/** Nobody goes on with it. */
	public boolean stops() {
		return this.owner == null;
	}

	/** Another organisation has it then. */
	public boolean passes() {
		return !stops() && !this.owner.equals(this.work.organization());
	}

	/** As people read it. */
	public String told(MoveEffect effect) {
		if (stops()) {
			return "Dừng theo quyết định này";
		}
		String director = (this.unit == null || this.unit.equals(this.owner)) ? ""
				: ", cấp chỉ đạo là " + effect.name(this.unit);
		return (passes() ? "Giao " + effect.name(this.owner) + " tiếp nhận" : "Tiếp tục") + director;
	}

	static SideFate stops(SideWork work) {
		return new SideFate(work, null, null);
	}

}
