package vn.daihoi.supervision;

import org.junit.jupiter.api.Test;

import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TypedTests {

	private static String lines(String typed) {
		return Typed.lines("note", "Ghi chú", typed, 20);
	}

	@Test
	void linesOfANoteStayLinesWithoutWhatNobodySees() {
		assertThat(lines(" a\u0007b \r\n\r\n\r\n\r\n  c\t d\u000be\u0000\r\n")).isEqualTo("ab\n\nc d\ne");
		assertThat(Typed.text("reason", "Lý do", "a\u0007b\r\nc\u0000", 20)).isEqualTo("ab c");
	}

	@Test
	void breakCountsAsTheBrowserCountsIt() {
		assertThat(lines("a\r\n".repeat(10))).hasSize(19);
		assertThat(catchThrowableOfType(Refusal.class, () -> lines("a\r\n".repeat(11))))
			.hasMessageContaining("đang có 21");
	}

	@Test
	void nothingButWhatNobodySeesIsNothing() {
		assertThat(catchThrowableOfType(Refusal.class, () -> lines("\u0007\r\n\u001b")))
			.hasMessageContaining("Chưa ghi “Ghi chú”");
		assertThat(catchThrowableOfType(Refusal.class, () -> lines(null))).isNotNull();
	}

}
