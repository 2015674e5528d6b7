package vn.daihoi.organization;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseNamesTests {

	@Test
	void namesStandInTheOrderOfTheAlphabetAndNumbersOfTheirValue() {
		List<String> order = List.of("An", "Ân", "Bình", "Cần", "Dũng", "Đạt", "Em", "Ên", "Giang", "Lan", "Ô Môn",
				"Tân", "Ưng", "Xuân");
		assertThat(order.stream().sorted(Comparator.reverseOrder()).sorted(VietnameseNames.ORDER).toList())
			.isEqualTo(order);
		assertThat(List.of("Ấp 10", "Ấp 2", "Ấp 1").stream().sorted(VietnameseNames.ORDER)).containsExactly("Ấp 1",
				"Ấp 2", "Ấp 10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "my loi", "MỸ LỢI", "ấp mỹ", "loi chi", "đảng", "dang", "Mỹ Lợi," })
	void namesAreFoundWithMarksOrWithout(String asked) {
		String name = "Chi bộ ấp Mỹ Lợi, Đảng ủy xã";
		assertThat(VietnameseNames.matches(name, asked)).isTrue();
		assertThat(VietnameseNames.matches(Normalizer.normalize(name, Normalizer.Form.NFD), asked)).isTrue();
	}

	@Test
	void otherNamesAreNotFound() {
		assertThat(VietnameseNames.matches("Chi bộ ấp Mỹ Lợi", "my phu")).isFalse();
		assertThat(VietnameseNames.matches("Chi bộ ấp H’Mông", "o mon")).isFalse();
	}

}
