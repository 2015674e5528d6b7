package vn.daihoi.agenda;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import vn.daihoi.agenda.OpeningConditions.Condition;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Session;
import vn.daihoi.plan.PackagedPlan;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.regulation.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/** A congress on 15/12/2024 under the plan of Phụng Hiệp, notified on 30/9. */
class PreparationTests {

	private static final PlanDocument PLAN = PackagedPlan.read("phung-hiep-2025");

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	private static final LocalDate NOTIFIED = LocalDate.of(2024, 9, 30);

	private final Map<Milestone, LocalDate> reached = new EnumMap<>(Map.of(Milestone.DATE_ACCEPTED, NOTIFIED,
			Milestone.NOTIFIED, NOTIFIED, Milestone.PERSONNEL_AGREED, LocalDate.of(2024, 12, 2)));

	private boolean disputed;

	private Preparation preparation(boolean ownGuidance, String waiver, String... unconcluded) {
		Congress congress = new Congress("phung-hiep-2025/hh02", "phung-hiep-2025", "hh02", "hh", 12, 0, 3, DAY,
				Session.MORNING, "Hội trường", null);
		return new Preparation(PLAN, PLAN.notice(), congress, this.reached, ownGuidance, waiver, List.of(unconcluded),
				this.disputed);
	}

	private static Condition condition(Preparation preparation, String code, boolean late) {
		return preparation.conditions(late)
			.stream()
			.filter((one) -> one.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no condition " + code));
	}

	private static Boolean fulfilled(Preparation preparation, String code) {
		return condition(preparation, code, false).fulfilled();
	}

	@Test
	void aPreparedCongressLeavesOpenOnlyWhatPeopleMustLookAt() {
		assertThat(preparation(false, null).conditions(false))
			.filteredOn((one) -> !Boolean.TRUE.equals(one.fulfilled()))
			.extracting(Condition::code, Condition::fulfilled)
			.containsExactly(Tuple.tuple("PRESENT", null));
	}

	@Test
	void everyConditionOfThePlanCitesItsSection() {
		assertThat(preparation(false, null).conditions(false)).filteredOn((one) -> !one.code().equals("PRESENT"))
			.extracting(Condition::clause)
			.containsExactly("Kế hoạch, mục III.7", "Kế hoạch, mục II.6", "Kế hoạch, mục II.2 và III.8",
					"Kế hoạch, mục II.3.4 (5)", "Kế hoạch, mục II.3", "Kế hoạch, mục II.3");
	}

	@Test
	void whatIsNotReachedIsOpen() {
		this.reached.clear();
		assertThat(preparation(false, null).conditions(false))
			.filteredOn((one) -> Boolean.FALSE.equals(one.fulfilled()))
			.extracting(Condition::code)
			.containsExactly("DATE_ACCEPTED", "NOTICE", "PERSONNEL_AGREED");
	}

	@Test
	void aPersonWithoutAConclusionIsNamed() {
		Condition conclusions = condition(preparation(false, null, "Lê Hoàng Thuận"), "A10", false);
		assertThat(conclusions.fulfilled()).isFalse();
		assertThat(conclusions.text()).endsWith("Lê Hoàng Thuận");
	}

	@Test
	void anOpenComplaintIsAConditionWithoutItsContentAndABreachAfterwards() {
		this.disputed = true;
		assertThat(fulfilled(preparation(false, null), "A09")).isFalse();
		assertThat(preparation(false, null).breaches(DAY, false)).singleElement()
			.returns("HELD_WITH_OPEN_COMPLAINT", Finding::code)
			.returns("Kế hoạch, mục II.3", Finding::clause);
		assertThat(preparation(true, null).breaches(DAY, false)).isEmpty();
	}

	@Test
	void aCongressHeldBeforeTheConclusionIsABreachThatNamesNobody() {
		assertThat(preparation(false, null, "Lê Hoàng Thuận").breaches(DAY, false)).singleElement()
			.returns("HELD_WITHOUT_CONCLUSION", Finding::code)
			.satisfies((breach) -> assertThat(breach.text()).doesNotContain("Thuận"));
	}

	@Test
	void aLateNoticeIsOpenAndOneThatTheCommitteeAllowedNamesItsPaper() {
		assertThat(condition(preparation(false, null), "NOTICE", true).fulfilled()).isFalse();
		assertThat(condition(preparation(false, "25-CV/ĐU"), "NOTICE", false).text()).contains("văn bản số 25-CV/ĐU");
	}

	@Test
	void aBranchUnderItsOwnGuidanceOwesDayAndNoticeAlone() {
		assertThat(preparation(true, null).conditions(false)).extracting(Condition::code)
			.containsExactly("DATE_ACCEPTED", "WINDOW", "NOTICE", "PRESENT");
	}

	@Test
	void aDayOutsideTheWindowIsRightOnceTheCommitteeHasAcceptedIt() {
		Preparation late = new Preparation(PLAN, PLAN.notice(), moved(LocalDate.of(2025, 1, 20)), this.reached, false,
				null, List.of(), false);
		assertThat(fulfilled(late, "WINDOW")).isTrue();
		this.reached.remove(Milestone.DATE_ACCEPTED);
		assertThat(fulfilled(late, "WINDOW")).isFalse();
	}

	private static Congress moved(LocalDate day) {
		return new Congress("phung-hiep-2025/hh02", "phung-hiep-2025", "hh02", "hh", 12, 0, 3, day, Session.MORNING,
				"Hội trường", null);
	}

	@Test
	void aPreparedCongressHeldOnItsDayBreaksNoRule() {
		assertThat(preparation(false, null).breaches(DAY, false)).isEmpty();
	}

	@Test
	void aCongressWithoutAgreementIsABreachOfThePlan() {
		this.reached.remove(Milestone.PERSONNEL_AGREED);
		assertThat(preparation(false, null).breaches(DAY, false)).singleElement()
			.returns("HELD_WITHOUT_AGREEMENT", Finding::code)
			.returns("closedOn", Finding::field)
			.returns("Kế hoạch, mục II.3.4 (5)", Finding::clause);
		assertThat(preparation(true, null).breaches(DAY, false)).isEmpty();
	}

	@Test
	void anAgreementOfTheDayAfterComesTooLate() {
		this.reached.put(Milestone.PERSONNEL_AGREED, DAY);
		assertThat(preparation(false, null).breaches(DAY, false)).isEmpty();
		this.reached.put(Milestone.PERSONNEL_AGREED, DAY.plusDays(1));
		assertThat(preparation(false, null).breaches(DAY, false)).extracting(Finding::code)
			.containsExactly("HELD_WITHOUT_AGREEMENT");
	}

	@Test
	void aLateNoticeAndNoneAreToldApart() {
		assertThat(preparation(true, null).breaches(DAY, true)).singleElement()
			.returns("Thông báo ngày 30/09/2024, đại hội ngày 15/12/2024: chưa đủ 30 ngày làm việc", Finding::text);
		this.reached.remove(Milestone.NOTIFIED);
		assertThat(preparation(true, null).breaches(DAY, false)).singleElement()
			.returns("HELD_WITHOUT_NOTICE", Finding::code)
			.returns("Đại hội đã tiến hành khi chưa thông báo thời gian khai mạc", Finding::text);
	}

	@Test
	void aCongressOutsideTheWindowOnAnotherThanTheAcceptedDayIsABreach() {
		assertThat(preparation(false, null).breaches(LocalDate.of(2025, 1, 2), false)).singleElement()
			.returns("WINDOW", Finding::code);
	}

}
