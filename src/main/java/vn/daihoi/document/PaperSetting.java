package vn.daihoi.document;

import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Sets one paper from its head to its recipients. */
class PaperSetting {

	private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final int LINES_TO_SIGN = 4;

	/** Of a table at the end of the text. */
	private static final int ROWS_TO_KEEP = 2;

	/** The left column of head and foot, in hundredths of the width. */
	private static final int LEFT_COLUMN = 45;

	/** How long the Party's name is for each point of its size, in twips. */
	private static final int NAME_BY_POINT = 288;

	/** Of the line that carries the rule, in points. */
	private static final int RULE_HEIGHT = 4;

	private final XWPFDocument document;

	private final PaperLayout layout;

	private final Typesetter type;

	private final int width;

	PaperSetting(XWPFDocument document, PaperLayout layout, int width) {
		this.document = document;
		this.layout = layout;
		this.type = new Typesetter(layout);
		this.width = width;
	}

	void set(Paper paper) {
		head(paper);
		if (!paper.isLetter()) {
			title(paper);
		}
		addressees(paper);
		new BodySetting(this.document, this.layout, this.width).set(paper.body());
		foot(paper);
	}

	private void head(Paper paper) {
		XWPFTable table = table();
		organisations(table.getRow(0).getCell(0), paper.head());
		party(table.getRow(0).getCell(1));
		XWPFTableCell left = table.getRow(1).getCell(0);
		if (paper.symbol() != null) {
			line(left, paper.head().numbered(paper.symbol()), Style.centered(this.layout.size("number")));
		}
		if (paper.isLetter() && paper.subject() != null) {
			line(left, paper.subject(), Style.centered(this.layout.size("letterSubject")).inItalics());
		}
		if (paper.corner() != null) {
			line(left, paper.corner(), Style.centered(this.layout.size("letterSubject")).inItalics());
		}
		if (paper.draft()) {
			line(left, "DỰ THẢO", Style.centered(this.layout.size("number")).inBold());
		}
		line(table.getRow(1).getCell(1), paper.head().placeAndDate(),
				Style.centered(this.layout.size("date")).inItalics());
	}

	/** Two columns and two rows without lines. */
	private XWPFTable table() {
		XWPFTable table = this.document.createTable(2, 2);
		table.removeBorders();
		table.setCellMargins(0, 0, 0, 0);
		Typesetter.size(table, List.of(left(), this.width - left()));
		return table;
	}

	private int left() {
		return this.width * LEFT_COLUMN / 100;
	}

	private void organisations(XWPFTableCell cell, Letterhead head) {
		line(cell, (head.superior() != null) ? head.superior().toUpperCase(VIETNAMESE) : Paper.BLANK,
				Style.centered(this.layout.size("superior")));
		line(cell, head.issuer().toUpperCase(VIETNAMESE), Style.centered(this.layout.size("issuer")).inBold());
		line(cell, "*", Style.centered(this.layout.size("issuer")));
	}

	private void party(XWPFTableCell cell) {
		line(cell, PARTY, Style.centered(this.layout.size("party")).inBold());
		rule(cell.addParagraph());
	}

	/** As long as the Party's name, whatever font stands in for ours. */
	private void rule(XWPFParagraph paragraph) {
		this.type.write(paragraph, "", Style.centered(1));
		paragraph.setSpacingBetween(RULE_HEIGHT, LineSpacingRule.EXACT);
		paragraph.setBorderTop(Borders.SINGLE);
		int beside = (this.width - left() - NAME_BY_POINT * this.layout.size("party")) / 2;
		paragraph.setIndentationLeft(beside);
		paragraph.setIndentationRight(beside);
	}

	private void line(XWPFTableCell cell, String text, Style style) {
		this.type.write(this.type.lineIn(cell), text, style);
	}

	private void title(Paper paper) {
		empty();
		centered(paper.title().toUpperCase(VIETNAMESE), Style.centered(this.layout.size("title")).inBold());
		if (paper.subject() != null) {
			centered(paper.subject(), Style.centered(this.layout.size("subject")).inBold());
		}
		centered("-----", Style.centered(this.layout.size("subject")));
		empty();
	}

	private void centered(String text, Style style) {
		this.type.write(this.document.createParagraph(), text, style);
	}

	private void empty() {
		centered("", Style.left(this.layout.size("body")));
	}

	private void addressees(Paper paper) {
		if (paper.addressees().isEmpty()) {
			return;
		}
		if (paper.isLetter()) {
			empty();
		}
		Style style = Style.centered(this.layout.size("body"));
		if (paper.addressees().size() == 1) {
			centered(paper.addressedBy() + ": " + paper.addressees().get(0), style);
		}
		else {
			centered(paper.addressedBy() + ":", style);
			paper.addressees().forEach((one) -> centered("- " + one, style));
		}
		empty();
	}

	private void foot(Paper paper) {
		if (paper.signatures().isEmpty() && paper.recipients().isEmpty()) {
			return;
		}
		empty();
		keepTogether(paper);
		XWPFTable table = table();
		table.removeRow(1);
		table.getRow(0).setCantSplitRow(true);
		recipients(table.getRow(0).getCell(0), paper.recipients());
		int signatures = paper.signatures().size();
		for (int i = 0; i < signatures; i++) {
			sign(table.getRow(0).getCell((signatures == 1) ? 1 : i), paper.signatures().get(i));
		}
	}

	/** The signature never stands on a page without a line of the text. */
	private void keepTogether(Paper paper) {
		List<XWPFParagraph> paragraphs = this.document.getParagraphs();
		int last = Math.min(paper.body().isEmpty() ? 1 : 2, paragraphs.size());
		paragraphs.subList(paragraphs.size() - last, paragraphs.size()).forEach((one) -> one.setKeepNext(true));
		if (endsWithTable(paper)) {
			keepLastRows(this.document.getTables().get(this.document.getTables().size() - 1));
		}
	}

	private static boolean endsWithTable(Paper paper) {
		return !paper.body().isEmpty() && paper.body().get(paper.body().size() - 1) instanceof Block.Table;
	}

	private static void keepLastRows(XWPFTable table) {
		List<XWPFTableRow> rows = table.getRows();
		rows.subList(Math.max(rows.size() - ROWS_TO_KEEP, 1), rows.size())
			.stream()
			.flatMap((row) -> row.getTableCells().stream())
			.flatMap((cell) -> cell.getParagraphs().stream())
			.forEach((one) -> one.setKeepNext(true));
	}

	private void recipients(XWPFTableCell cell, List<String> recipients) {
		Style style = Style.left(this.layout.size("recipients"));
		if (!recipients.isEmpty()) {
			this.type.write(this.type.lineIn(cell), "Nơi nhận:", style).setUnderline(UnderlinePatterns.SINGLE);
		}
		recipients.forEach((one) -> line(cell, one, style));
	}

	private void sign(XWPFTableCell cell, Signature signature) {
		Style plain = Style.centered(this.layout.size("signature"));
		if (signature.authority() != null) {
			line(cell, signature.authority(), plain.inBold());
		}
		line(cell, signature.post(), this.layout.postInBold() ? plain.inBold() : plain);
		for (int i = 0; i < LINES_TO_SIGN; i++) {
			line(cell, "", plain);
		}
		line(cell, (signature.name() != null) ? signature.name() : Paper.BLANK, plain.inBold());
	}

}
