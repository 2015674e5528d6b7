package vn.daihoi.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/** Small real files, as people scan and photograph them. */
class SampleFiles {

	private final Path folder;

	SampleFiles(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	/** A PDF of one empty page. */
	Path pdf(String name) {
		List<String> objects = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
		StringBuilder places = new StringBuilder("0000000000 65535 f \n");
		for (int i = 0; i < objects.size(); i++) {
			places.append("%010d 00000 n \n".formatted(pdf.length()));
			pdf.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
		}
		String trailer = "xref\n0 4\n%strailer\n<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(places,
				pdf.length());
		return write(name, (pdf + trailer).getBytes(StandardCharsets.US_ASCII));
	}

	/** A photograph of a paper. */
	Path png(String name) {
		BufferedImage image = new BufferedImage(300, 420, BufferedImage.TYPE_INT_RGB);
		Graphics2D paper = image.createGraphics();
		paper.setColor(Color.WHITE);
		paper.fillRect(0, 0, 300, 420);
		paper.setColor(Color.DARK_GRAY);
		for (int y = 40; y < 380; y += 20) {
			paper.drawLine(40, y, 260, y);
		}
		paper.dispose();
		return write(name, encoded(image));
	}

	/** A file of words. */
	Path text(String name, String words) {
		return write(name, words.getBytes(StandardCharsets.UTF_8));
	}

	/** A program for Windows under another name. */
	Path program(String name) {
		byte[] content = new byte[512];
		content[0] = 'M';
		content[1] = 'Z';
		content[0x3c] = 0x40;
		content[0x40] = 'P';
		content[0x41] = 'E';
		return write(name, content);
	}

	private static byte[] encoded(BufferedImage image) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path write(String name, byte[] content) {
		try {
			return Files.write(this.folder.resolve(name), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
