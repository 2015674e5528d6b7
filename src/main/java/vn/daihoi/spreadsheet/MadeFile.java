package vn.daihoi.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is made first, while its rows are read, and sent afterwards, however slowly
 * that goes. Closing it deletes it.
 */
public final class MadeFile implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(MadeFile.class);

	private static final String NAME = "daihoi-file";

	private final Path path;

	private MadeFile(Path path) {
		this.path = path;
	}

	/** Whatever goes wrong while it is made leaves none behind. */
	public static MadeFile of(Consumer<OutputStream> content) {
		try {
			MadeFile file = new MadeFile(Files.createTempFile(NAME, null));
			file.write(content);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Consumer<OutputStream> content) throws IOException {
		boolean made = false;
		try (OutputStream stream = Files.newOutputStream(this.path)) {
			content.accept(stream);
			made = true;
		}
		finally {
			if (!made) {
				close();
			}
		}
	}

	/** Deletes what a kill left behind before that moment of the machine's clock. */
	public static void forget(Instant before) {
		FileTime limit = FileTime.from(before);
		try (DirectoryStream<Path> left = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")),
				NAME + "*.tmp")) {
			left.forEach((file) -> forget(file, limit));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What belongs to somebody else, or is gone meanwhile, is let be. */
	private static void forget(Path file, FileTime limit) {
		try {
			if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			log.debug("{} stays", file, ex);
		}
	}

	/** In bytes. */
	public long size() throws IOException {
		return Files.size(this.path);
	}

	public void sendTo(OutputStream client) throws IOException {
		Files.copy(this.path, client);
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.path);
	}

}
