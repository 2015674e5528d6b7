package vn.daihoi.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** How a line is set. */
record Style(int size, boolean bold, boolean italic, ParagraphAlignment alignment) {

	static Style centered(int size) {
		return new Style(size, false, false, ParagraphAlignment.CENTER);
	}

	static Style left(int size) {
		return new Style(size, false, false, ParagraphAlignment.LEFT);
	}

	static Style justified(int size) {
		return new Style(size, false, false, ParagraphAlignment.BOTH);
	}

	static Style right(int size) {
		return new Style(size, false, false, ParagraphAlignment.RIGHT);
	}

	Style inBold() {
		return new Style(this.size, true, this.italic, this.alignment);
	}

	Style inItalics() {
		return new Style(this.size, this.bold, true, this.alignment);
	}

}
