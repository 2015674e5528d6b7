package vn.daihoi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import org.springframework.stereotype.Component;

/**
 * Writes papers as one Word file.
 *
 * <p>
 * Source: 36-HD/VPTW 2018, 05-HD/VPTW 2026; which of them by the day of the first paper.
 */
@Component
class PaperWriter {

	private final PaperLayouts layouts;

	private final PaperMark mark;

	PaperWriter(PaperLayouts layouts, PaperMark mark) {
		this.layouts = layouts;
		this.mark = mark;
	}

	/** Each paper begins on a page of its own; the first decides on the sheet. */
	byte[] write(List<Paper> papers) {
		Paper first = papers.get(0);
		PaperLayout layout = this.layouts.on(first.head().day());
		Sheet sheet = new Sheet(layout, first.format());
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			document.getProperties().getCoreProperties().setCreator(Typesetter.printable(first.head().issuer()));
			sheet.open(document, papers.stream().anyMatch(Paper::draft), this.mark.text());
			PaperSetting setting = new PaperSetting(document, layout, sheet.width());
			for (Paper paper : papers) {
				if (paper != first) {
					new Typesetter(layout).breakPage(document.createParagraph());
				}
				setting.set(paper);
			}
			document.write(file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
