package vn.daihoi.report;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.daihoi.congress.CongressState;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.report.Schedule.Day;
import vn.daihoi.report.Schedule.UnitDay;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleTests {

	private static final CongressWindow WINDOW = new CongressWindow(LocalDate.of(2024, 12, 1),
			LocalDate.of(2024, 12, 31), true, false, "mục II.6");

	@Test
	void branchesOfOneDayStandSideBySideByCommittee() {
		Schedule schedule = schedule(branch("hh01", "hh", CongressState.REGISTERED, "2024-12-15"),
				branch("hh02", "hh", CongressState.NOTICE_SENT, "2024-12-15"),
				branch("px01", "px", CongressState.REGISTERED, "2024-12-15"),
				branch("px02", "px", CongressState.REGISTERED, "2024-12-01"));
		assertThat(schedule.days()).containsExactly(
				new Day(LocalDate.of(2024, 12, 1), false, 1,
						List.of(new UnitDay("Đảng ủy px", List.of("Chi bộ px02")))),
				new Day(LocalDate.of(2024, 12, 15), false, 3,
						List.of(new UnitDay("Đảng ủy hh", List.of("Chi bộ hh01", "Chi bộ hh02")),
								new UnitDay("Đảng ủy px", List.of("Chi bộ px01")))));
	}

	@Test
	void dayOutsideTheWindowIsMarked() {
		assertThat(schedule(branch("hh01", "hh", CongressState.REGISTERED, "2025-01-02")).days()).singleElement()
			.returns(true, Day::outside);
	}

	@Test
	void dayThatTheCommitteeHasNotAcceptedIsNoDay() {
		Schedule schedule = schedule(branch("hh01", "hh", CongressState.PLANNED, "2024-12-15"),
				branch("hh02", "hh", CongressState.POSTPONED, "2024-12-15"),
				branch("hh03", "hh", CongressState.PLANNED, null));
		assertThat(schedule.days()).isEmpty();
		assertThat(schedule.undecided()).extracting(Missing::state)
			.containsExactly("Chưa đăng ký ngày", "Hoãn", "Chưa đăng ký ngày");
	}

	private static Schedule schedule(BranchRow... branches) {
		return Schedule.of(List.of(branches), WINDOW, (unit) -> "Đảng ủy " + unit);
	}

	private static BranchRow branch(String code, String unit, CongressState state, String opening) {
		return new BranchRow(code, "Chi bộ " + code, unit, state, (opening == null) ? null : LocalDate.parse(opening),
				null, false, false, null, 0);
	}

}
