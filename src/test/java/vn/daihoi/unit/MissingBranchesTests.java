package vn.daihoi.unit;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.regulation.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class MissingBranchesTests {

	private final MissingBranches missing = new MissingBranches(
			Map.of("hh03", "Chi bộ ấp Hưng Thạnh", "hh01", "Chi bộ ấp Mỹ Lợi"), "chưa có kết quả đại hội",
			"Kế hoạch, mục III.7");

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  " })
	void aBranchWithoutAReasonIsNamedAtItsRow(String reason) {
		List<BranchReason> rows = List.of(new BranchReason("hh02", null), new BranchReason("hh01", "Chờ sáp nhập ấp"),
				new BranchReason("hh03", reason));
		assertThat(this.missing.check(rows)).containsExactly(Finding.error("REASON", "rows[2].reason",
				"Chi bộ ấp Hưng Thạnh chưa có kết quả đại hội; hãy ghi lý do", "Kế hoạch, mục III.7"));
	}

	@Test
	void branchesThatThePaperDoesNotNameAreToldInTheOrderOfTheirCodes() {
		assertThat(this.missing.check(List.of())).extracting(Finding::field, Finding::text)
			.satisfiesExactly((first) -> assertThat(first.toList().toString()).contains("[rows, Chi bộ ấp Mỹ Lợi"),
					(second) -> assertThat(second.toList().toString()).contains("[rows, Chi bộ ấp Hưng Thạnh"));
	}

	@Test
	void onlyReasonsForMissingBranchesAreTaken() {
		assertThat(this.missing.reasons(List.of(new BranchReason("hh01", " Chờ sáp nhập ấp "),
				new BranchReason("hh02", "Có ngày rồi"), new BranchReason("hh03", null))))
			.containsExactly(Map.entry("hh01", "Chờ sáp nhập ấp"));
	}

}
