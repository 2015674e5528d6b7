package vn.daihoi.document;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * Makes PDF files of Word files where LibreOffice is installed: one at a time, each in a
 * folder and with a profile of its own, ended when it takes too long. A few wait for
 * their turn, others are refused at once.
 */
@Component
class PdfOffice {

	private static final Logger LOG = LoggerFactory.getLogger(PdfOffice.class);

	private static final int WAITING = 5;

	private static final String WORD_INSTEAD = "; hãy tải tệp Word rồi lưu thành PDF";

	@Nullable
	private final Path program;

	private final Duration limit;

	/** For the one whose turn it is and those who wait; nobody else is kept. */
	private final Semaphore places = new Semaphore(1 + WAITING);

	private final Semaphore turn = new Semaphore(1, true);

	@Autowired
	PdfOffice(@Value("${daihoi.libreoffice.program:}") String named,
			@Value("${daihoi.libreoffice.limit:60s}") Duration limit) {
		this(named, limit, System.getenv("PATH"));
	}

	PdfOffice(String named, Duration limit, @Nullable String path) {
		this.program = named.isBlank() ? onPath(path).orElse(null) : executable(Path.of(named)).orElse(null);
		this.limit = limit;
	}

	private static Optional<Path> onPath(@Nullable String path) {
		return Stream.of("soffice", "libreoffice")
			.flatMap((name) -> Stream.of(((path != null) ? path : "").split(File.pathSeparator))
				.filter((folder) -> !folder.isBlank())
				.map((folder) -> Path.of(folder, name)))
			.flatMap((program) -> executable(program).stream())
			.findFirst();
	}

	private static Optional<Path> executable(Path program) {
		return Optional.of(program).filter(Files::isRegularFile).filter(Files::isExecutable);
	}

	/** Whether PDF files are to be had here. */
	boolean isPresent() {
		return this.program != null;
	}

	/**
	 * The PDF file of a Word file.
	 * @throws Refusal 404 where LibreOffice is missing, 409 when it fails, takes too long
	 * or too many wait
	 */
	byte[] pdf(byte[] word) {
		if (!isPresent()) {
			throw Refusal.notFound(
					Finding.error("PDF", "", "Máy chủ chưa cài LibreOffice nên chưa làm được PDF" + WORD_INSTEAD, ""));
		}
		if (!this.places.tryAcquire()) {
			throw busy();
		}
		try {
			return inTurn(word);
		}
		finally {
			this.places.release();
		}
	}

	private byte[] inTurn(byte[] word) {
		if (!comesToTurn()) {
			throw busy();
		}
		try {
			return inOwnFolder(word);
		}
		finally {
			this.turn.release();
		}
	}

	private boolean comesToTurn() {
		try {
			return this.turn.tryAcquire(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private byte[] inOwnFolder(byte[] word) {
		Path folder = null;
		try {
			folder = Files.createTempDirectory("daihoi-pdf");
			return converted(folder, Files.write(folder.resolve("van-ban.docx"), word));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			discard(folder);
		}
	}

	private byte[] converted(Path folder, Path word) throws IOException {
		Process office = new ProcessBuilder(this.program.toString(), "--headless", "--norestore",
				"-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir",
				folder.toString(), word.toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("output").toFile())
			.start();
		if (!ends(office)) {
			LOG.warn("LibreOffice took longer than {} and was ended", this.limit);
			throw refused("Chuyển sang PDF quá lâu nên máy đã dừng" + WORD_INSTEAD);
		}
		Path pdf = folder.resolve("van-ban.pdf");
		if (office.exitValue() != 0 || !Files.exists(pdf)) {
			LOG.warn("LibreOffice ended with {}: {}", office.exitValue(), Files.readString(folder.resolve("output")));
			throw refused("LibreOffice không chuyển được văn bản này sang PDF" + WORD_INSTEAD);
		}
		return Files.readAllBytes(pdf);
	}

	/** Whatever it has started ends with it. */
	private boolean ends(Process office) {
		boolean ended = false;
		try {
			ended = office.waitFor(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		if (!ended) {
			office.descendants().forEach(ProcessHandle::destroyForcibly);
			office.destroyForcibly().onExit().join();
		}
		return ended;
	}

	private static void discard(@Nullable Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			LOG.warn("{} could not be removed", folder, ex);
		}
	}

	private static Refusal busy() {
		return refused("Máy chủ đang chuyển nhiều văn bản sang PDF; hãy thử lại sau ít phút, hoặc tải tệp Word");
	}

	private static Refusal refused(String sentence) {
		return Refusal.because("PDF", "", sentence);
	}

}
