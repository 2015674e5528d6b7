package vn.daihoi.spreadsheet;

/**
 * How high a row must be for texts that are wrapped in their cells: not every program
 * that shows a workbook finds out itself.
 */
final class WrappedLines {

	private static final float POINTS = 15;

	private static final float MOST_POINTS = 409;

	private int most = 1;

	/**
	 * Takes another cell into account.
	 * @param width of its column, in characters
	 */
	void add(String text, int width) {
		this.most = Math.max(this.most, text.lines().mapToInt((line) -> of(line, width)).sum());
	}

	boolean areMany() {
		return this.most > 1;
	}

	float points() {
		return Math.min(this.most * POINTS, MOST_POINTS);
	}

	private static int of(String line, int width) {
		int lines = 1;
		int left = width;
		for (String word : line.split(" ")) {
			if (word.length() > left && left < width) {
				lines++;
				left = width;
			}
			lines += (word.length() - 1) / width;
			left -= (word.length() - 1) % width + 2;
		}
		return lines;
	}

}
