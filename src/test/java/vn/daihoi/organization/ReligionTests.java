package vn.daihoi.organization;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReligionTests {

	private static Member member(String religion) {
		return new Member("hh01-08", "hh01", "Đảng viên", LocalDate.of(1980, 1, 1), false, false, true, null, false,
				Activity.REGULAR, new Background(null, null, null, null, Religion.of(religion)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Phật giáo", "Công giáo", "Tin lành", "Khổng giáo", "Bà-la-môn", "Bahá’í" })
	void aNameIsKeptAsItIsWritten(String name) {
		assertThat(member(" " + name + " ").background().religion().name()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Không", "không", "KHÔNG", " không " })
	void noneIsWrittenInOneWay(String none) {
		assertThat(member(none).background().religion().name()).isEqualTo(Religion.NONE);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  " })
	void whatIsLeftEmptyIsNotNoneButUnknown(String empty) {
		assertThat(member(empty).background().religion()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Không rõ", "Chưa rõ", "chưa", "-", "K", "0", "..." })
	void whatNamesNoneAndDoesNotSayThatThereIsNoneIsRefusedWithoutBeingRepeated(String unclear) {
		assertThatThrownBy(() -> member(unclear)).isInstanceOf(Refusal.class)
			.hasMessage(
					"Chưa rõ là tôn giáo nào; hãy ghi tên tôn giáo, không theo tôn giáo nào thì ghi “Không”, chưa rõ thì để trống.");
	}

	@Test
	void aNameHasAtMostAHundredCharacters() {
		assertThat(member("A".repeat(100)).background().religion()).isNotNull();
		assertThatThrownBy(() -> member("A".repeat(101))).isInstanceOf(Refusal.class);
	}

	@Test
	void noLogHasIt() {
		assertThat(member("Công giáo").toString()).contains("hh01-08").doesNotContain("Công giáo");
	}

}
