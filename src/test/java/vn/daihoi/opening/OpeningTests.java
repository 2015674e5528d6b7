package vn.daihoi.opening;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.congress.Session;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	private static Opening opening(String code, String unit, Session session, String... attending) {
		return new Opening(new OpeningRow("plan/" + code, "plan", code, "Chi bộ " + code, unit, "Đảng ủy " + unit, DAY,
				session, null, true), List.of(attending));
	}

	@Test
	void whoIsToBeAtTwoCongressesAtOnceIsNamed() {
		Opening one = opening("a01", "a", Session.MORNING, "Lê Thị Ba", "Trần Văn Hai");
		Opening other = opening("b01", "b", Session.WHOLE_DAY, "TRẦN VĂN HAI");
		assertThat(one.clashes(List.of(one, other)))
			.containsExactly("Đồng chí Trần Văn Hai cũng dự Chi bộ b01 cùng buổi");
	}

	@ParameterizedTest
	@CsvSource({ "MORNING, MORNING, true", "MORNING, AFTERNOON, false", "WHOLE_DAY, AFTERNOON, true" })
	void aCommitteeThatDirectsTwoInOnePartOfTheDayIsTold(Session session, Session other, boolean clash) {
		List<Opening> day = List.of(opening("a01", "a", session), opening("a02", "a", other),
				opening("b01", "b", session));
		assertThat(day.get(0).clashes(day).contains("Đảng ủy a chỉ đạo 2 đại hội cùng buổi")).isEqualTo(clash);
		assertThat(day.get(2).clashes(day)).isEmpty();
	}

}
