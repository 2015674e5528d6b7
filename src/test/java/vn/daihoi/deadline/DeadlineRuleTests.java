package vn.daihoi.deadline;

import org.junit.jupiter.api.Test;
import vn.daihoi.calendar.CountingMode;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeadlineRuleTests {

	@Test
	void anOffsetIsNeverNegative() {
		assertRefused(-1, DeadlineUnit.CALENDAR_DAY, Direction.AFTER, null, false);
	}

	@Test
	void workingDaysAreCountedInOneOfTheReadings() {
		assertRefused(5, DeadlineUnit.WORKING_DAY, Direction.AFTER, null, false);
		assertRefused(5, DeadlineUnit.CALENDAR_DAY, Direction.AFTER, CountingMode.A, false);
	}

	@Test
	void aLimitBeforeADayIsNeverPutOff() {
		assertRefused(5, DeadlineUnit.CALENDAR_DAY, Direction.BEFORE, null, true);
	}

	private static void assertRefused(int offset, DeadlineUnit unit, Direction direction, CountingMode mode,
			boolean roll) {
		assertThatIllegalArgumentException().isThrownBy(() -> new DeadlineRule("DL00", "Việc", Trigger.CLOSING, offset,
				unit, direction, true, mode, roll, false, "", true));
	}

}
