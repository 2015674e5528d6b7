package vn.daihoi.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.lang.Nullable;

import vn.daihoi.document.Block;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTableTests {

	private static Figures figures(@Nullable Integer agreementOwed) {
		return new Figures(7, 2, 7, 6, 6, 4, 3, 3, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, true, null, agreementOwed);
	}

	private static List<List<String>> rows(Figures figures) {
		return ((Block.Table) FiguresTable.of(figures)).rows();
	}

	@Test
	void agreementIsAShareOfThoseThatHaveToAskForIt() {
		assertThat(rows(figures(5)))
			.contains(List.of("6", "Đã thống nhất nhân sự (không tính chi bộ theo hướng dẫn của ngành)", "4",
					"4/5 (80,0%)"))
			.contains(List.of("7", "Đã đại hội", "3", "3/7 (42,9%)"));
		assertThat(rows(figures(7))).contains(List.of("6", "Đã thống nhất nhân sự", "4", "4/7 (57,1%)"));
	}

	@Test
	void whatWasReportedBeforeThatWasCountedStaysAsItWas() {
		String kept = FiguresText.write(figures(null)).replaceAll(",?\"agreementOwed\":null", "");
		assertThat(kept).doesNotContain("agreementOwed");
		assertThat(rows(FiguresText.read(kept))).contains(List.of("6", "Đã thống nhất nhân sự", "4", "4/7 (57,1%)"));
	}

}
