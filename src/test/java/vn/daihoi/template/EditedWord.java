package vn.daihoi.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A Word file of words, edited as somebody edits it. */
final class EditedWord {

	private EditedWord() {
	}

	static byte[] of(byte[] file, Consumer<XWPFDocument> edit) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
				ByteArrayOutputStream edited = new ByteArrayOutputStream()) {
			edit.accept(document);
			document.write(edited);
			return edited.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Other words in place of some, anywhere in the file. */
	static byte[] replaced(byte[] file, String words, String others) {
		return of(file,
				(document) -> paragraphs(document).flatMap((one) -> one.getRuns().stream())
					.filter((run) -> run.text().contains(words))
					.forEach((run) -> write(run, run.text().replace(words, others))));
	}

	private static void write(XWPFRun run, String text) {
		run.setText(text, 0);
	}

	static Stream<XWPFParagraph> paragraphs(XWPFDocument document) {
		return Stream.concat(document.getParagraphs().stream(),
				document.getTables()
					.stream()
					.flatMap((table) -> table.getRows().stream())
					.flatMap((row) -> row.getTableCells().stream())
					.flatMap((cell) -> cell.getParagraphs().stream()));
	}

	/** The first paragraph of the body that begins with these words. */
	static XWPFParagraph paragraph(XWPFDocument document, String words) {
		return document.getParagraphs()
			.stream()
			.filter((one) -> one.getText().startsWith(words))
			.findFirst()
			.orElseThrow();
	}

}
