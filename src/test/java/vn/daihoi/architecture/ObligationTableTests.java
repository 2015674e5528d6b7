package vn.daihoi.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The 45 obligations of the plan of Phụng Hiệp, each in force or left out with a reason.
 */
class ObligationTableTests {

	private static final String LEFT_OUT = "left out: ";

	static List<String> obligations() throws IOException {
		return Proof.rows(Path.of("docs/obligations.md"));
	}

	@Test
	void everyObligationHasItsRowInOrder() throws IOException {
		assertThat(obligations()).extracting((row) -> row.split("\\|")[1].strip())
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 45).mapToObj("A%02d"::formatted).toList());
	}

	@ParameterizedTest
	@MethodSource("obligations")
	void everyObligationNamesATestThatExistsOrWhyItIsLeftOut(String row) throws IOException {
		List<Proof> proofs = Proof.of(row);
		assertThat(proofs.isEmpty()).as("a test, or the reason why not").isEqualTo(row.contains(LEFT_OUT));
		for (Proof proof : proofs) {
			proof.exists();
		}
	}

}
