package vn.daihoi.spreadsheet;

import java.util.Optional;

import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Goes through the XML of a sheet once, from top to bottom. */
class SheetScan extends DefaultHandler {

	/** Excel itself allows no longer text. */
	private static final int LONGEST_TEXT = 32_767;

	private final RawSheet sheet = new RawSheet();

	private final StringBuilder text = new StringBuilder();

	private int row = -1;

	private int column = -1;

	private String type;

	private int style;

	private boolean formula;

	private boolean inValue;

	RawSheet sheet() {
		return this.sheet;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "row" -> beginRow(attributes);
			case "c" -> beginCell(attributes);
			case "f" -> this.formula = true;
			case "v", "t" -> this.inValue = true;
			case "mergeCell" -> this.sheet.merge(attributes.getValue("ref"));
			case "col" -> lookAtColumns(attributes);
			default -> {
			}
		}
	}

	private void beginRow(Attributes attributes) {
		this.row = Optional.ofNullable(attributes.getValue("r"))
			.map((number) -> Integer.parseInt(number) - 1)
			.orElse(this.row + 1);
		this.column = -1;
		if (isTrue(attributes.getValue("hidden"))) {
			this.sheet.hideRow(this.row);
		}
	}

	private void beginCell(Attributes attributes) {
		this.column = Optional.ofNullable(attributes.getValue("r"))
			.map((address) -> (int) new CellReference(address).getCol())
			.orElse(this.column + 1);
		this.type = Optional.ofNullable(attributes.getValue("t")).orElse(RawCell.NUMBER);
		this.style = Optional.ofNullable(attributes.getValue("s")).map(Integer::parseInt).orElse(0);
		this.formula = false;
		this.text.setLength(0);
	}

	private void lookAtColumns(Attributes attributes) {
		if (isTrue(attributes.getValue("hidden"))) {
			this.sheet.hideColumns(Integer.parseInt(attributes.getValue("min")) - 1,
					Integer.parseInt(attributes.getValue("max")) - 1);
		}
	}

	private static boolean isTrue(String value) {
		return "1".equals(value) || "true".equals(value);
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (this.inValue && this.text.length() <= LONGEST_TEXT) {
			this.text.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) throws SAXException {
		if ("v".equals(name) || "t".equals(name)) {
			this.inValue = false;
		}
		else if ("c".equals(name)) {
			endCell();
		}
	}

	private void endCell() throws SAXException {
		RawCell cell = new RawCell(this.row, this.column, this.type, this.style, this.text.toString(), this.formula);
		if (!cell.isBlank()) {
			this.sheet.add(cell);
		}
	}

}
