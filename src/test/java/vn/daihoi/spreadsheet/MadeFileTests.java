package vn.daihoi.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MadeFileTests {

	private static void write(OutputStream file) {
		try {
			file.write("Đảng ủy".getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<Path> files() {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("daihoi-file"))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void whatIsMadeIsSentAndGoneWhenItIsClosed() throws IOException {
		Set<Path> before = files();
		Set<Path> during = new HashSet<>();
		ByteArrayOutputStream client = new ByteArrayOutputStream();
		try (MadeFile file = MadeFile.of(MadeFileTests::write)) {
			during.addAll(files());
			file.sendTo(client);
			assertThat(file.size()).isEqualTo(client.size());
		}
		during.removeAll(before);
		assertThat(client.toString(StandardCharsets.UTF_8)).isEqualTo("Đảng ủy");
		assertThat(during).isNotEmpty().allSatisfy((file) -> assertThat(file).doesNotExist());
	}

	@Test
	void whatCannotBeMadeLeavesNothingBehind() {
		Set<Path> during = new HashSet<>();
		Set<Path> before = files();
		assertThatIllegalStateException().isThrownBy(() -> MadeFile.of((file) -> {
			write(file);
			during.addAll(files());
			throw new IllegalStateException("no more rows");
		})).withMessage("no more rows");
		during.removeAll(before);
		assertThat(during).isNotEmpty().allSatisfy((file) -> assertThat(file).doesNotExist());
	}

}
