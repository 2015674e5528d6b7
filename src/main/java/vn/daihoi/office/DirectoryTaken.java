package vn.daihoi.office;

import java.util.List;

/**
 * What became of a file with organisations and members.
 *
 * @param preview whether nothing was written yet
 * @param unchanged how many rows say what is known already
 */
record DirectoryTaken(boolean preview, long added, long changed, long unchanged, List<Change> changes) {

	static DirectoryTaken of(boolean preview, int rows, List<Change> changes) {
		long added = changes.stream().filter(Change::added).count();
		return new DirectoryTaken(preview, added, changes.size() - added, rows - changes.size(), changes);
	}

}
