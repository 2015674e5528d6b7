package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.organization.Member;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Shares that are striven for: told with their figures, never a reason to refuse. */
class TargetsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	private final Targets targets = new Targets(Regulations.ofProduct(), DAY, "Kế hoạch, mục II.3.2");

	@ParameterizedTest(name = "{0} women of {1}, {2} unknown: told {3}")
	@CsvSource({ "0, 4, 0, true", "1, 4, 0, false", "1, 7, 0, true", "2, 13, 0, false", "1, 6, 0, false",
			"0, 4, 1, false", "1, 9, 1, false", "0, 20, 2, true" })
	void womenBelow15PercentAreTold(int women, int all, int unknown, boolean told) {
		List<Member> named = members(women, all - unknown - women);
		assertThat(texts(named, unknown).anyMatch((text) -> text.startsWith("Nữ"))).isEqualTo(told);
	}

	@ParameterizedTest
	@CsvSource({ "1984-12-15, true", "1984-12-16, false", "1990-01-01, false" })
	void whoIsFortyTodayIsNotYoungAnyMore(LocalDate born, boolean told) {
		assertThat(texts(List.of(member(1, true, born, false)), 0).anyMatch((text) -> text.startsWith("Dưới 40 tuổi")))
			.isEqualTo(told);
	}

	@Test
	void figuresStandWithNumeratorAndDenominatorAndThePlanFirst() {
		assertThat(this.targets.check(members(0, 3), 0, List.of(), "candidates")).first()
			.returns(Severity.WARNING, Finding::severity)
			.returns("Nữ: 00/03 người (0%); định hướng từ 15% trở lên", Finding::text)
			.returns(
					"Kế hoạch, mục II.3.2; Chỉ thị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng (35-CT/TW)",
					Finding::clause)
			.returns(false, Finding::asksReason);
	}

	@Test
	void ethnicMinorityIsTakenFromTheMembersAround() {
		List<Member> named = members(1, 2);
		Member khmer = member(9, false, LocalDate.of(1990, 1, 1), true);
		assertThat(this.targets.check(named, 0, named, "candidates"))
			.noneMatch((finding) -> finding.text().startsWith("Dân tộc thiểu số"));
		assertThat(this.targets.check(named, 0, List.of(khmer), "candidates"))
			.anyMatch((finding) -> finding.text().startsWith("Dân tộc thiểu số: 00/03 người (0%)"));
	}

	@Test
	void aListOfUnknownPersonsIsNotWarnedAbout() {
		assertThat(this.targets.check(List.of(), 4, List.of(), "names")).isEmpty();
		assertThat(this.targets.check(List.of(), 0, List.of(), "names")).isEmpty();
	}

	private Stream<String> texts(List<Member> named, int unknown) {
		return this.targets.check(named, unknown, List.of(), "candidates").stream().map(Finding::text);
	}

	/** Women, then men; all of them young. */
	private static List<Member> members(int women, int men) {
		return IntStream.range(0, women + men)
			.mapToObj((at) -> member(at, at < women, LocalDate.of(1990, 1, 1), false))
			.toList();
	}

	private static Member member(int number, boolean female, LocalDate born, boolean minority) {
		return new Member("hh01-%02d".formatted(number), "hh01", "Lê Văn An", born, female, minority, true, null,
				false);
	}

}
