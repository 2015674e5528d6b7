package vn.daihoi.replanning;

/**
 * A congress that has to act because of a change, for people.
 *
 * @param congress its key as text
 * @param name code and name of the branch
 * @param why what of it does not hold any more
 */
public record Affected(String congress, String name, String why) {

	@Override
	public String toString() {
		return "%s (%s)".formatted(this.name, this.why);
	}

}
