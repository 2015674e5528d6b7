package vn.daihoi.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The contents, each under its SHA-256; on the disk before anybody is told that it is
 * stored.
 */
@Component
class FileContents {

	private final Path folder;

	FileContents(@Value("${daihoi.files.folder}") Path folder) {
		this.folder = folder;
	}

	/** Stores a content and gives its SHA-256. */
	String store(InputStream content) {
		try {
			Path incoming = Files.createDirectories(this.folder.resolve("incoming"));
			Path file = Files.createTempFile(incoming, "upload", "");
			String sha256 = write(content, file);
			Files.createDirectories(path(sha256).getParent());
			Files.move(file, path(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			sync(path(sha256).getParent());
			return sha256;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String write(InputStream content, Path file) throws IOException {
		MessageDigest digest = sha256();
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
			content.transferTo(out);
			channel.force(true);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void sync(Path directory) throws IOException {
		try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Path path(String sha256) {
		return this.folder.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

	/** The contents older than {@code age} by the machine's clock. */
	List<Path> olderThan(Duration age) {
		Instant limit = Instant.now().minus(age);
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(this.folder)) {
			return all.filter(Files::isRegularFile).filter((file) -> modified(file).isBefore(limit)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Instant modified(Path file) {
		try {
			return Files.getLastModifiedTime(file).toInstant();
		}
		catch (IOException ex) {
			return Instant.MAX;
		}
	}

}
