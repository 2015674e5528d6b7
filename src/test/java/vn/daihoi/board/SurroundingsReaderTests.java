package vn.daihoi.board;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SurroundingsReaderTests {

	private static final List<String> IN_CHARGE = List.of("Lê Văn Tám", "Phạm Minh Đức, Ủy viên Ban Chấp hành",
			"Phạm Minh Đức, Ủy viên Ban Thường vụ");

	@Test
	void whoLooksIsInChargeByTheNameAloneWhateverThePosts() {
		assertThat(SurroundingsReader.self(IN_CHARGE, "Phạm Minh Đức")).isEqualTo("Phạm Minh Đức");
		assertThat(SurroundingsReader.self(IN_CHARGE, "phạm minh đức")).isEqualTo("Phạm Minh Đức");
		assertThat(SurroundingsReader.self(IN_CHARGE, "Phạm Minh")).isNull();
	}

	@Test
	void eachPersonCanBeChosenAtEveryPostAndAtOne() {
		assertThat(SurroundingsReader.choices(IN_CHARGE)).containsExactly("Lê Văn Tám", "Phạm Minh Đức",
				"Phạm Minh Đức, Ủy viên Ban Chấp hành", "Phạm Minh Đức, Ủy viên Ban Thường vụ");
	}

}
