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

	/** A content that came in and is not kept yet. */
	record Incoming(Path file, String sha256) {
	}

	/** Takes a content in, on trial. */
	Incoming receive(InputStream content) {
		try {
			Path incoming = Files.createDirectories(this.folder.resolve("incoming"));
			Path file = Files.createTempFile(incoming, "upload", "");
			return new Incoming(file, write(content, file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keeps what came in, under its SHA-256. */
	void keep(Incoming incoming) {
		try {
			Path kept = path(incoming.sha256());
			Files.createDirectories(kept.getParent());
			Files.move(incoming.file(), kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			sync(kept.getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lets go of what came in, unless it was kept. */
	void discard(Incoming incoming) {
		remove(incoming.file());
	}

	void remove(Path file) {
		try {
			Files.deleteIfExists(file);
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
		Instant limit = ago(age);
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

	/** The moment as files on the disk tell it. */
	static Instant ago(Duration age) {
		return Instant.now().minus(age);
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
