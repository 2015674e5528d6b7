package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.plan.OpinionSources.Source;
import vn.daihoi.plan.PersonnelRule.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** The obligations A01–A45 of the plan, each in its file. */
class PhungHiepObligationsTests {

	private static final PlanDocument PLAN = new PlanReader().read(PhungHiepPlanTests.text());

	private static final Map<String, Predicate<PlanDocument>> ROWS = new TreeMap<>();

	static {
		row(1, (plan) -> plan.contents().size() == 4 && plan.contents().get(3).ifAny());
		row(2, (plan) -> says(Actor.BRANCH, "mục II.1", "dưới một năm"));
		row(3, (plan) -> says(Actor.BRANCH, "mục II.1", "rút ngắn nhiệm kỳ"));
		row(4, (plan) -> documents(true).containsAll(List.of("termReport", "selfReviewReport"))
				&& documents(false).contains("mergedTermReport"));
		row(5, (plan) -> documents(true).containsAll(List.of("draftResolution", "actionProgramme")));
		row(6, (plan) -> asks(OrganizationKind.HAMLET_BRANCH, Source.FRONT_COMMITTEE_HEAD, Source.MASS_ORGANIZATIONS,
				Source.RETIRED_CADRES) && asks(OrganizationKind.SCHOOL_BRANCH, Source.MASS_ORGANIZATIONS));
		row(7, (plan) -> documents(false).contains("congressScript"));
		row(8, (plan) -> plan.notice().workingDays() == 30
				&& says(Actor.CONVENING_COMMITTEE, "mục II.2 và III.8", "30"));
		row(9, (plan) -> demands(Kind.VERIFICATION, "mất đoàn kết nội bộ"));
		row(10, (plan) -> demands(Kind.VERIFICATION, "lịch sử chính trị"));
		row(11, (plan) -> Stream
			.of("Chính trị, tư tưởng", "Đạo đức, lối sống", "Năng lực và uy tín", "Sức khỏe, độ tuổi")
			.allMatch((standard) -> demands(Kind.STANDARD, standard)));
		row(12, (plan) -> demands(Kind.SECRETARY_STANDARD, "quy hoạch ứng cử cấp ủy"));
		row(13, (plan) -> demands(Kind.EXCLUSION, "vợ (chồng), con") && demands(Kind.EXCLUSION, "Bộ Công an"));
		row(14, (plan) -> unites(OrganizationKind.HAMLET_BRANCH, "Trưởng ấp", "Trưởng ban công tác mặt trận") && unites(
				OrganizationKind.AGENCY_BRANCH, "Thủ trưởng cơ quan, đơn vị và tương đương", "Cấp phó và tương đương"));
		row(15, (plan) -> demands(Kind.COMPOSITION, "nữ, trẻ tuổi, người dân tộc thiểu số"));
		row(16, (plan) -> elects(8, 0) && plan.bandFor(8).orElseThrow().maxDeputySecretaries() == 1);
		row(17, (plan) -> elects(9, 3) && elects(200, 7));
		row(18, (plan) -> elects(14, 3));
		row(19, (plan) -> elects(15, 5) && elects(20, 5));
		row(20, (plan) -> elects(21, 7));
		row(21, (plan) -> plan.surplus().preparedFromPercent() > 0);
		row(22, (plan) -> plan.surplus().maxPercent() == 30);
		row(23, (plan) -> plan.surplus().fixed().contains(new SurplusRule.Fixed(3, 6, 1, "mục II.3.3")));
		row(24, (plan) -> plan.surplus().preparedFromPercent() == 10 && plan.surplus().preparedToPercent() == 15);
		row(25, (plan) -> plan.surplus().leadershipDecidedBy() == Actor.UNIT);
		row(26, (plan) -> hasPaper("personnelPlan", "mục II.3.4 (1)"));
		row(27, (plan) -> hasPaper("branchVoteMinutes", "mục II.3.4 (2)"));
		row(28, (plan) -> hasPaper("residenceRemarks", "mục II.3.4 (3)"));
		row(29, (plan) -> hasPaper("shortCvList", "mục II.3.4 (4)"));
		row(30, (plan) -> hasPaper("personnelConsent", "mục II.3.4 (5)"));
		row(31, (plan) -> cites("244-QĐ/TW") && cites("03-HD/TW") && refersTo("mục II.4"));
		row(32, (plan) -> cites("01-HD/TW") && refersTo("mục II.5"));
		row(33, (plan) -> plan.maxDurationDays() == 1);
		row(34, (plan) -> plan.window()
			.equals(new CongressWindow(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31), true, false,
					"mục II.6")));
		row(35, (plan) -> says(Actor.UNIT, "mục II.7", "Phân công chi ủy viên"));
		row(36, (plan) -> pilots(Actor.ISSUER_STANDING_COMMITTEE) == 2 && plan.issuance()
			.openPoints()
			.stream()
			.anyMatch((open) -> open.text().contains("02 chi bộ làm điểm")));
		row(37, (plan) -> pilots(Actor.UNIT) == 1);
		row(38, (plan) -> says(Actor.AREA_SUPERVISORS, "mục III.2", "đôn đốc") && cites("98-TB/HU")
				&& cites("94-TB/HU"));
		row(39, (plan) -> says(Actor.ISSUER_OFFICE, "mục III.3", "Phòng Tài chính - Kế hoạch"));
		row(40, (plan) -> isDue("resultReport", LocalDate.of(2025, 1, 9)));
		row(41, (plan) -> plan.ownGuidanceOf(OrganizationKind.POLICE_BRANCH).isPresent()
				&& plan.ownGuidanceOf(OrganizationKind.MILITARY_BRANCH).isPresent());
		row(42, (plan) -> isDue("registration", LocalDate.of(2024, 11, 15)));
		row(43, (plan) -> plan.milestone("progressReport").isPresent());
		row(44, (plan) -> plan.milestone("unitReport").orElseThrow().after().days() == 5);
		row(45, (plan) -> says(Actor.EVERYONE, "mục III, đoạn cuối", "khó khăn, vướng mắc"));
	}

	static Stream<String> obligations() {
		return IntStream.rangeClosed(1, 45).mapToObj(PhungHiepObligationsTests::id);
	}

	@ParameterizedTest
	@MethodSource("obligations")
	void obligationStandsInThePlanFile(String row) {
		assertThat(ROWS.get(row)).as(row).isNotNull().accepts(PLAN);
	}

	@Test
	void whatTheDraftLeavesBlankStaysOpen() {
		assertThat(PLAN.recipients()).isEmpty();
		assertThat(PLAN.issuance().openPoints()).extracting(Statement::clause)
			.containsExactly("phần đầu", "mục III.1", "phần cuối");
	}

	private static void row(int number, Predicate<PlanDocument> stands) {
		ROWS.put(id(number), stands);
	}

	private static String id(int number) {
		return "A%02d".formatted(number);
	}

	private static boolean says(Actor who, String clause, String text) {
		return PLAN.duties()
			.stream()
			.anyMatch((duty) -> duty.who() == who && duty.clause().equals(clause) && duty.text().contains(text));
	}

	private static boolean demands(Kind kind, String text) {
		return PLAN.personnel().stream().anyMatch((rule) -> rule.kind() == kind && rule.text().contains(text));
	}

	private static List<String> documents(boolean hasCommittee) {
		return PLAN.documents()
			.stream()
			.filter((document) -> document.condition().holds(hasCommittee))
			.map(CongressDocument::id)
			.toList();
	}

	private static boolean asks(OrganizationKind kind, Source... sources) {
		return PLAN.opinionSourcesOf(kind).orElseThrow().sources().containsAll(List.of(sources));
	}

	private static boolean unites(OrganizationKind kind, String preferred, String fallback) {
		return PLAN.postUnification()
			.stream()
			.anyMatch((one) -> one.kinds().contains(kind) && one.preferred().equals(preferred)
					&& fallback.equals(one.fallback()));
	}

	private static boolean elects(int members, int most) {
		return PLAN.bandFor(members).orElseThrow().maxCommitteeMembers() == most;
	}

	private static boolean hasPaper(String id, String clause) {
		return PLAN.dossier().stream().anyMatch((paper) -> paper.id().equals(id) && paper.clause().equals(clause));
	}

	private static boolean cites(String number) {
		return PLAN.legalBasis().stream().anyMatch((basis) -> number.equals(basis.number()));
	}

	private static boolean refersTo(String clause) {
		return PLAN.procedures().stream().anyMatch((one) -> one.clause().equals(clause));
	}

	private static int pilots(Actor chosenBy) {
		return PLAN.pilots().stream().filter((pilot) -> pilot.chosenBy() == chosenBy).mapToInt(Pilot::count).sum();
	}

	private static boolean isDue(String milestone, LocalDate lastDay) {
		return PLAN.milestone(milestone).orElseThrow().lastDay().filter(lastDay::equals).isPresent();
	}

}
