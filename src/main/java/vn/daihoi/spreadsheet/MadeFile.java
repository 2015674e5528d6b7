package vn.daihoi.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A file that is made first, while its rows are read, and sent afterwards, however slowly
 * that goes. Closing it deletes it.
 */
public final class MadeFile implements AutoCloseable {

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
