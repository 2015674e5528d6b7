package vn.daihoi.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * PDF files by a program that stands in for LibreOffice and behaves as it sometimes does.
 */
class PdfOfficeTests {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private static final byte[] WORD = { 'P', 'K' };

	@TempDir
	private Path folder;

	/**
	 * A program whose last two arguments are the folder of its output and the Word file.
	 */
	private Path program(String script) throws IOException {
		Path program = Files.writeString(this.folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
		assertThat(program.toFile().setExecutable(true)).isTrue();
		return program;
	}

	private PdfOffice office(String script, Duration limit) throws IOException {
		return new PdfOffice(program(script).toString(), limit, "");
	}

	private static void refused(PdfOffice office, String words) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> office.pdf(WORD)).withMessageContaining(words);
	}

	@Test
	void whatTheProgramWritesIsTheFile() throws IOException {
		PdfOffice office = office(
				"for last; do :; done; printf '%%PDF-of-%s' \"$(cat \"$last\")\" > \"$(dirname \"$last\")/van-ban.pdf\"",
				LIMIT);
		assertThat(new String(office.pdf(WORD))).isEqualTo("%PDF-of-PK");
	}

	@Test
	void everyCallHasAFolderAndAProfileOfItsOwnAndLeavesNothing() throws IOException {
		Path calls = this.folder.resolve("calls");
		PdfOffice office = office(
				"echo \"$3\" >> " + calls + "\nfor last; do :; done; echo x > \"$(dirname \"$last\")/van-ban.pdf\"",
				LIMIT);
		office.pdf(WORD);
		office.pdf(WORD);
		List<String> profiles = Files.readAllLines(calls);
		assertThat(profiles).hasSize(2)
			.doesNotHaveDuplicates()
			.allMatch((one) -> one.startsWith("-env:UserInstallation=file:"));
		assertThat(profiles)
			.allSatisfy((one) -> assertThat(Path.of(one.substring(one.indexOf('/'))).getParent()).doesNotExist());
	}

	@Test
	void programThatHangsIsEndedWithAllThatItStarted() throws IOException {
		Path started = this.folder.resolve("started");
		PdfOffice office = office("sleep 300 & echo $! > " + started + "; wait", Duration.ofSeconds(2));
		refused(office, "Chuyển sang PDF quá lâu nên máy đã dừng; hãy tải tệp Word rồi lưu thành PDF");
		long child = Long.parseLong(Files.readString(started).strip());
		assertThat(ProcessHandle.of(child).flatMap((one) -> one.info().command())).isEmpty();
	}

	@Test
	void programThatFailsOrWritesNothingIsTold() throws IOException {
		refused(office("echo source file could not be loaded; exit 1", LIMIT),
				"LibreOffice không chuyển được văn bản này");
		refused(office("exit 0", LIMIT), "LibreOffice không chuyển được văn bản này");
	}

	@Test
	void onlyOneIsMadeAtATime() throws IOException {
		Path busy = this.folder.resolve("busy");
		PdfOffice office = office("mkdir " + busy + " || exit 1\nsleep 0.3\nrmdir " + busy
				+ "\nfor last; do :; done; echo x > \"$(dirname \"$last\")/van-ban.pdf\"", LIMIT);
		List<CompletableFuture<byte[]>> calls = Stream
			.generate(() -> CompletableFuture.supplyAsync(() -> office.pdf(WORD)))
			.limit(4)
			.toList();
		assertThat(calls).allSatisfy((call) -> assertThat(call.join()).isNotEmpty());
	}

	@Test
	void whoeverComesWhileFiveWaitIsRefusedAtOnce() throws Exception {
		Path go = this.folder.resolve("go");
		PdfOffice office = office(
				"while [ ! -e " + go + " ]; do sleep 0.05; done"
						+ "\nfor last; do :; done; echo x > \"$(dirname \"$last\")/van-ban.pdf\"",
				Duration.ofMinutes(2));
		ExecutorService people = Executors.newFixedThreadPool(8);
		try {
			CompletionService<byte[]> calls = new ExecutorCompletionService<>(people);
			Stream.generate(() -> calls).limit(8).forEach((all) -> all.submit(() -> office.pdf(WORD)));
			for (int refused = 0; refused < 2; refused++) {
				assertThat(calls.poll(20, TimeUnit.SECONDS)).failsWithin(Duration.ZERO)
					.withThrowableThat()
					.withMessageContaining("Máy chủ đang chuyển nhiều văn bản sang PDF; hãy thử lại sau ít phút");
			}
			assertThat(calls.poll(300, TimeUnit.MILLISECONDS)).isNull();
			Files.createFile(go);
			for (int made = 0; made < 6; made++) {
				assertThat(calls.poll(20, TimeUnit.SECONDS).get()).isNotEmpty();
			}
			assertThat(office.pdf(WORD)).isNotEmpty();
		}
		finally {
			people.shutdownNow();
		}
	}

	@Test
	void programIsTheNamedOneOrStandsOnThePath() throws IOException {
		Path program = program("exit 0");
		assertThat(new PdfOffice("", LIMIT, "/khong-co:" + this.folder).isPresent()).isTrue();
		assertThat(new PdfOffice(program.toString(), LIMIT, "").isPresent()).isTrue();
		assertThat(new PdfOffice(this.folder.resolve("khong-co").toString(), LIMIT, this.folder.toString()).isPresent())
			.isFalse();
		PdfOffice none = new PdfOffice("", LIMIT, null);
		assertThat(none.isPresent()).isFalse();
		refused(none, "Máy chủ chưa cài LibreOffice nên chưa làm được PDF");
	}

}
