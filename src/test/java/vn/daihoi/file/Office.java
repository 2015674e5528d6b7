package vn.daihoi.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Contents to upload, never the same twice. */
final class Office {

	private Office() {
	}

	static byte[] pdf() {
		return text("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
	}

	/** A PDF that asks a password. */
	static byte[] lockedPdf() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
			document.save(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** The beginning of Word's files of before 2007, and of today's with a password. */
	static byte[] oldWord() {
		byte[] content = new byte[1024];
		byte[] magic = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
		System.arraycopy(magic, 0, content, 0, magic.length);
		return content;
	}

	static byte[] text(String start) {
		return (start + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
	}

	/** A zip with those entries, as Word and Excel make their files. */
	static byte[] zip(String... entries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String entry : entries) {
				zip.putNextEntry(new ZipEntry(entry));
				zip.write(text("<x/>"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
