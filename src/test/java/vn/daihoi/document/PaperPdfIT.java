package vn.daihoi.document;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.daihoi.document.Block.Column;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Papers as LibreOffice sets them, read again as PDF. */
class PaperPdfIT {

	private final PdfOffice office = new PdfOffice("", Duration.ofMinutes(2), System.getenv("PATH"));

	private final PaperWriter writer = new PaperWriter(new PaperLayouts(Regulations.ofProduct()), new PaperMark(""));

	@BeforeEach
	void libreOfficeIsThere() {
		assumeTrue(this.office.isPresent(), "soffice is not installed");
	}

	private PDDocument pdf(String template, Map<String, ?> values) throws IOException {
		Paper paper = WordFile.template(template).fill(WordFile.head("2024-10-01"), values, false);
		return Loader.loadPDF(this.office.pdf(this.writer.write(List.of(paper))));
	}

	private static boolean isAbout(float one, double other) {
		return Math.abs(one - other) < 1;
	}

	@Test
	void letterIsOnePageOfA4WithHeadTextAndSignature() throws IOException {
		try (PDDocument pdf = pdf("opening-letter", Map.of("branch", "Chi bộ ấp Mỹ Lợi", "authority", "T/M CHI BỘ"))) {
			PDRectangle sheet = pdf.getPage(0).getMediaBox();
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
			assertThat(isAbout(sheet.getWidth(), 595.3) && isAbout(sheet.getHeight(), 841.9)).isTrue();
			assertThat(text(pdf)).contains("ĐẢNGCỘNGSẢNVIỆTNAM", "CHIBỘẤPMỸLỢI", "Nơinhận:", "T/MCHIBỘ", "BÍTHƯ");
		}
	}

	@Test
	void wideTableLiesOnItsSideAndStaysOnThePage() throws IOException {
		Block table = new Block.Table(List.of(new Column("TT", 1), new Column("Họ và tên", 9)),
				List.of(List.of("1", "H'Hen Niê")));
		try (PDDocument pdf = pdf("short-cv-list", Map.of("people", table))) {
			PDRectangle sheet = pdf.getPage(0).getMediaBox();
			assertThat(isAbout(sheet.getWidth(), 841.9) && isAbout(sheet.getHeight(), 595.3)).isTrue();
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
			assertThat(text(pdf)).contains("H'HenNiê");
		}
	}

	/** Without what a font in place of ours puts between the letters. */
	private static String text(PDDocument pdf) throws IOException {
		PDFTextStripper text = new PDFTextStripper();
		text.setSortByPosition(true);
		return text.getText(pdf).replaceAll("\\s", "");
	}

}
