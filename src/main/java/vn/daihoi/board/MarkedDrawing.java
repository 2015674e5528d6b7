package vn.daihoi.board;

import java.util.Comparator;
import java.util.List;

import vn.daihoi.task.Drawing;

/**
 * A drawing with what is marked on it.
 *
 * @param id the running process that follows it
 * @param depth how many others have called it
 * @param current where it stands
 * @param done the element ids of what was done in this congress
 */
record MarkedDrawing(String id, String name, int depth, List<MarkedStep> current, List<String> done) {

	static MarkedDrawing of(Drawing drawing, List<MarkedStep> current, List<String> done) {
		return new MarkedDrawing(drawing.id(), drawing.name(), drawing.depth(), current, done);
	}

	/**
	 * Those of its steps that somebody or something is at, not those inside which another
	 * drawing runs; the first due first.
	 */
	public List<MarkedStep> innermost() {
		return this.current.stream()
			.filter((one) -> one.step().inner() == null)
			.sorted(Comparator.comparing(MarkedStep::due, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

}
