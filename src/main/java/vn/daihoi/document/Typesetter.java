package vn.daihoi.document;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Sets lines and tables in the font of one layout. */
class Typesetter {

	private static final double TWIPS_IN_A_MILLIMETRE = 1440 / 25.4;

	private final PaperLayout layout;

	Typesetter(PaperLayout layout) {
		this.layout = layout;
	}

	static int twips(int millimetres) {
		return (int) Math.round(millimetres * TWIPS_IN_A_MILLIMETRE);
	}

	XWPFRun write(XWPFParagraph paragraph, String text, Style style) {
		paragraph.setAlignment(style.alignment());
		paragraph.setSpacingBefore(0);
		paragraph.setSpacingAfter(0);
		XWPFRun run = run(paragraph, style);
		run.setText(printable(text));
		return run;
	}

	XWPFRun run(XWPFParagraph paragraph, Style style) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily(this.layout.font());
		run.setFontSize(style.size());
		run.setBold(style.bold());
		run.setItalic(style.italic());
		run.setColor("000000");
		run.setLang("vi-VN");
		return run;
	}

	/** A paragraph of the text, with the spacing of the layout. */
	void text(XWPFParagraph paragraph, String text, Style style, boolean indented) {
		write(paragraph, text, style);
		paragraph.setSpacingBetween(this.layout.lineSpacing(), LineSpacingRule.EXACT);
		paragraph.setSpacingAfter(this.layout.spaceAfter() * 20);
		paragraph.setFirstLineIndent(indented ? twips(this.layout.firstLineIndent()) : 0);
	}

	/** What follows begins a page; the break itself takes no room there. */
	void breakPage(XWPFParagraph paragraph) {
		write(paragraph, "", Style.left(1));
		paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
		paragraph.setPageBreak(true);
	}

	/** The next line of a cell, which begins with one empty line. */
	XWPFParagraph lineIn(XWPFTableCell cell) {
		XWPFParagraph last = cell.getParagraphArray(cell.getParagraphs().size() - 1);
		return last.getRuns().isEmpty() ? last : cell.addParagraph();
	}

	/** Gives a table the widths of its columns, in twips, the same for every reader. */
	static void size(XWPFTable table, List<Integer> widths) {
		table.setWidthType(TableWidthType.DXA);
		table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblGrid grid = table.getCTTbl().getTblGrid();
		CTTblGrid columns = (grid != null) ? grid : table.getCTTbl().addNewTblGrid();
		columns.setGridColArray(null);
		widths.forEach((width) -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
		table.getRows().forEach((row) -> {
			for (int i = 0; i < widths.size(); i++) {
				row.getCell(i).setWidthType(TableWidthType.DXA);
				row.getCell(i).setWidth(widths.get(i).toString());
			}
		});
	}

	/**
	 * Letters and their marks as one character each; what no printer knows is left out.
	 */
	static String printable(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.replaceAll("\\s", " ")
			.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "");
	}

}
