package vn.daihoi.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockMultipartFile;

import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Word files that are small until they are opened. */
class WordUploadTests {

	private static final int MEGABYTE = 1024 * 1024;

	private final WordUpload upload = new WordUpload(new FileTypes());

	private static byte[] word(int entries, int megabytes) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			add(zip, "[Content_Types].xml", 0);
			add(zip, "word/document.xml", 0);
			for (int i = 0; i < entries; i++) {
				add(zip, "word/part%d.xml".formatted(i), megabytes);
			}
		}
		return file.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, int megabytes) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		for (int i = 0; i < megabytes; i++) {
			zip.write(new byte[MEGABYTE]);
		}
		zip.closeEntry();
	}

	private byte[] read(byte[] file) {
		return this.upload.read(new MockMultipartFile("file", "mau.docx", null, file));
	}

	private void refused(byte[] file) {
		assertThat(file).hasSizeLessThan(2 * MEGABYTE);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(file))
			.withMessageContaining("Nội dung tệp khi giải nén lớn hơn 20 MB; hãy chép lời văn");
	}

	@Test
	void fileThatGrowsBeyondTheLimitIsRefused() throws IOException {
		refused(word(1, 21));
		refused(word(7, 3));
	}

	@Test
	void sizeIsCountedAndNotBelieved() throws IOException {
		byte[] file = word(1, 21);
		int directory = last(file, new byte[] { 'P', 'K', 1, 2 });
		file[directory + 24] = 1;
		file[directory + 25] = 0;
		file[directory + 26] = 0;
		file[directory + 27] = 0;
		refused(file);
	}

	/** The place of the last such bytes. */
	private static int last(byte[] file, byte[] bytes) {
		int at = file.length - bytes.length;
		while (!Arrays.equals(file, at, at + bytes.length, bytes, 0, bytes.length)) {
			at--;
		}
		return at;
	}

	@Test
	void fileWithinTheLimitIsTaken() throws IOException {
		byte[] file = word(6, 3);
		assertThat(read(file)).isEqualTo(file);
	}

}
