package vn.daihoi.partycongress;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.election.TallyRequest.Members;
import vn.daihoi.election.VoteBase;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class AttendanceRulesTests {

	private static final LocalDate OPENING = LocalDate.of(2025, 6, 10);

	/** A hundred elected, twelve by their office, five alternates; nine branches. */
	private static final CompileDelegates CALLED = new CompileDelegates(100, 12, 5);

	private static List<Finding> check(int leaving, int present, Attendance attendance) {
		return new AttendanceRules(members(leaving, present), attendance, CALLED, 9, "Quy chế bầu cử", "Điều lệ Đảng")
			.check(OPENING);
	}

	private static Members members(int leaving, int present) {
		return new Members(112, 0, 0, 0, leaving, present);
	}

	private static Attendance absent(Integer exOfficio, Integer elected, Integer replaced) {
		return new Attendance(exOfficio, elected, replaced, null, null, null, null, null, null);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0, 112", "2, 0, 0, 110", "0, 5, 0, 107", "0, 5, 3, 110", "2, 5, 5, 110", "1, 4, 2, 109" })
	void committeeMembersAndDelegatesWithoutAnAlternateLeaveTheBase(int exOfficio, int elected, int replaced,
			long base) {
		Attendance attendance = absent(exOfficio, elected, replaced);
		assertThat(check(attendance.leavingBase(), 100, attendance)).isEmpty();
		assertThat(VoteBase.ofElection(CongressType.DELEGATES, OPENING).of(members(attendance.leavingBase(), 100)))
			.isEqualTo(base);
	}

	@ParameterizedTest
	@CsvSource({ "0, 7, 6, chỉ ghi 5", "13, 0, 0, chỉ triệu tập 12", "0, 101, 0, chỉ triệu tập 100" })
	void moreThanWereCompiledIsAWarning(int exOfficio, int elected, int replaced, String words) {
		Attendance attendance = absent(exOfficio, elected, replaced);
		assertThat(check(attendance.leavingBase(), 0, attendance)).singleElement().satisfies((found) -> {
			assertThat(found.isError()).isFalse();
			assertThat(found.text()).contains(words);
		});
	}

	@Test
	void otherNumberThanWasCompiledIsAWarning() {
		List<Finding> findings = new AttendanceRules(new Members(120, 0, 0, 0, 0, 110), absent(null, null, null),
				CALLED, 9, "Quy chế bầu cử", "Điều lệ Đảng")
			.check(OPENING);
		assertThat(findings).singleElement().satisfies((found) -> {
			assertThat(found.isError()).isFalse();
			assertThat(found.text()).contains("Được triệu tập 120, khi tổng hợp ghi 112 đại biểu");
		});
	}

	@ParameterizedTest
	@CsvSource({ "0, 2, 3, chỉ 2 đại biểu được bầu vắng mặt", "-1, 0, 0, không thể âm" })
	void whatCannotBeOfAbsenteesIsRefused(int exOfficio, int elected, int replaced, String words) {
		Attendance attendance = absent(exOfficio, elected, replaced);
		assertThat(check(attendance.leavingBase(), 0, attendance)).anySatisfy((found) -> {
			assertThat(found.isError()).isTrue();
			assertThat(found.text()).contains(words);
		});
	}

	@Test
	void figureOfThoseWhoLeaveTheBaseIsTheOneThatFollows() {
		assertThat(check(5, 100, absent(1, 4, 2))).singleElement()
			.returns("members.excusedWholeCongress", Finding::field)
			.returns(true, Finding::isError);
		assertThat(check(5, 100, absent(null, null, null))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "6, 0", "5, 1", "9, 0" })
	void lessThanTwoThirdsOfTheOrganisationsBelowIsAWarning(int organizations, int warnings) {
		Attendance attendance = new Attendance(null, null, null, null, organizations, null, null, null, null);
		assertThat(check(0, 100, attendance)).hasSize(warnings).noneMatch(Finding::isError);
	}

	@Test
	void nobodyIsCountedTwiceAndThePreparatorySessionComesFirst() {
		Attendance attendance = new Attendance(0, 0, 0, 13, 10, 101, null, null, OPENING.plusDays(1));
		assertThat(check(0, 100, attendance)).extracting(Finding::field)
			.containsExactlyInAnyOrder("attendance.absentWithReason", "attendance.women", "attendance.organizations",
					"attendance.preparatoryOn");
	}

}
