package vn.daihoi.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** How large a zipped file is when it is opened, whatever it says itself. */
final class Unzipped {

	private static final int PIECE = 8192;

	private Unzipped() {
	}

	/**
	 * Whether its entries are larger than that together, as far as they can be read; the
	 * zip is read as Apache POI reads it, and not beyond the limit.
	 * @param most in bytes
	 */
	static boolean isLargerThan(byte[] zip, long most) {
		try (ZipArchiveInputStream entries = new ZipArchiveInputStream(new ByteArrayInputStream(zip))) {
			long size = 0;
			while (size <= most && entries.getNextEntry() != null) {
				size = read(entries, size, most);
			}
			return size > most;
		}
		catch (IOException | IllegalArgumentException ex) {
			// whoever reads the document tells that it cannot be read
			return false;
		}
	}

	private static long read(ZipArchiveInputStream entry, long before, long most) throws IOException {
		byte[] piece = new byte[PIECE];
		long size = before;
		for (int read = 0; read >= 0 && size <= most; read = entry.read(piece)) {
			size += read;
		}
		return size;
	}

}
