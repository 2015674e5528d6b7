package vn.daihoi.document;

import java.util.Map;
import java.util.Set;

/**
 * How papers look by one guidance.
 *
 * @param document its number, as the register of regulations has it
 * @param margins in millimetres: top, bottom, left, right
 * @param sizes in points, by what is set in them
 * @param lineSpacing of the text in points, exact
 * @param spaceAfter a paragraph of the text, in points
 * @param firstLineIndent in millimetres
 * @param unverified what no text of the guidance that was read confirms
 */
record PaperLayout(String document, String font, Map<String, Integer> margins, Map<String, Integer> sizes,
		int lineSpacing, int spaceAfter, int firstLineIndent, boolean postInBold, Set<String> unverified) {

	int size(String what) {
		return this.sizes.get(what);
	}

	int margin(String side) {
		return this.margins.get(side);
	}

}
