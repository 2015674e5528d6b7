package vn.daihoi.spreadsheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How many lines a text takes in its cell, told by the height of its row. */
class WrappedLinesTests {

	@ParameterizedTest
	@CsvSource({ "'', 15", "Hoãn, 15", "Đã đại hội, 15", "Đã chuẩn y kết quả, 30", "Đã thống nhất nhân sự, 45",
			"abcdefghijk, 30", "a abcdefghij, 30", "abcdefghijkl mn, 30" })
	void wordsStayTogetherWhereTheColumnIsWideEnough(String text, float points) {
		WrappedLines lines = new WrappedLines();
		lines.add(text, 10);
		assertThat(lines.points()).isEqualTo(points);
	}

}
