package vn.daihoi.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeatureTableTests {

	static List<String> features() throws IOException {
		return Proof.rows(Path.of("docs/features.md"));
	}

	@ParameterizedTest
	@MethodSource("features")
	void everyFeatureNamesATestThatExists(String row) throws IOException {
		assertThat(Proof.of(row)).as("tests in the row").isNotEmpty();
		for (Proof proof : Proof.of(row)) {
			proof.exists();
		}
	}

}
