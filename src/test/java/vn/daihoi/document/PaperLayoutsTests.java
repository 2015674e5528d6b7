package vn.daihoi.document;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;

/** Which guidance a paper follows. */
class PaperLayoutsTests {

	private final PaperLayouts layouts = new PaperLayouts(Regulations.ofProduct());

	@ParameterizedTest
	@CsvSource({ "2024-09-30, 36-HD/VPTW", "2026-05-26, 36-HD/VPTW", "2026-05-27, 05-HD/VPTW",
			"2026-05-28, 05-HD/VPTW" })
	void layoutIsThatOfTheDay(LocalDate day, String document) {
		PaperLayout layout = this.layouts.on(day);
		assertThat(layout.document()).isEqualTo(document);
		assertThat(layout.margins()).containsEntry("left", 30).containsEntry("right", 15);
		assertThat(layout.unverified()).contains("sizes");
	}

}
