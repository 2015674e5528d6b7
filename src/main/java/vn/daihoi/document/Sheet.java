package vn.daihoi.document;

import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import vn.daihoi.document.Paper.Format;

/** The sheet: A4, its margins, and what stands in the upper margin of each page. */
class Sheet {

	private static final int SHORT_SIDE = 210;

	private static final int LONG_SIDE = 297;

	private static final int HEADER_FROM_EDGE = 8;

	private static final int MARK_SIZE = 11;

	private final PaperLayout layout;

	private final Typesetter type;

	private final Format format;

	Sheet(PaperLayout layout, Format format) {
		this.layout = layout;
		this.type = new Typesetter(layout);
		this.format = format;
	}

	/** The width between the margins, in twips. */
	int width() {
		return Typesetter.twips(across() - this.layout.margin("left") - this.layout.margin("right"));
	}

	private int across() {
		return (this.format == Format.LANDSCAPE) ? LONG_SIDE : SHORT_SIDE;
	}

	private int down() {
		return (this.format == Format.LANDSCAPE) ? SHORT_SIDE : LONG_SIDE;
	}

	void open(XWPFDocument document, boolean draft, String mark) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		size(section.addNewPgSz());
		margins(section.addNewPgMar());
		String marks = Stream.of(draft ? "DỰ THẢO" : "", mark)
			.filter((one) -> !one.isBlank())
			.collect(Collectors.joining(" – "));
		mark(document.createHeader(HeaderFooterType.FIRST).createParagraph(), marks);
		XWPFHeader following = document.createHeader(HeaderFooterType.DEFAULT);
		if (this.format != Format.SLIPS) {
			number(following.createParagraph());
		}
		mark(following.createParagraph(), marks);
	}

	private void size(CTPageSz size) {
		size.setW(BigInteger.valueOf(Typesetter.twips(across())));
		size.setH(BigInteger.valueOf(Typesetter.twips(down())));
		if (this.format == Format.LANDSCAPE) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
	}

	private void margins(CTPageMar margins) {
		margins.setTop(margin("top"));
		margins.setBottom(margin("bottom"));
		margins.setLeft(margin("left"));
		margins.setRight(margin("right"));
		margins.setHeader(BigInteger.valueOf(Typesetter.twips(HEADER_FROM_EDGE)));
		margins.setFooter(BigInteger.valueOf(Typesetter.twips(HEADER_FROM_EDGE)));
		margins.setGutter(BigInteger.ZERO);
	}

	private BigInteger margin(String side) {
		return BigInteger.valueOf(Typesetter.twips(this.layout.margin(side)));
	}

	private void mark(XWPFParagraph paragraph, String marks) {
		this.type.write(paragraph, marks, Style.right(MARK_SIZE).inItalics());
	}

	/** From the second page on, in the middle. */
	private void number(XWPFParagraph paragraph) {
		Style style = Style.centered(this.layout.size("pageNumber"));
		this.type.write(paragraph, "", style);
		field(paragraph, style).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
		field(paragraph, style).getCTR().addNewInstrText().setStringValue("PAGE");
		field(paragraph, style).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
	}

	private XWPFRun field(XWPFParagraph paragraph, Style style) {
		return this.type.run(paragraph, style);
	}

}
