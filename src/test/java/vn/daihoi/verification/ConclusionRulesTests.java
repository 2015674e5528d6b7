package vn.daihoi.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.daihoi.regulation.Finding;
import vn.daihoi.verification.ConcludeVerifications.Conclusion;

import static org.assertj.core.api.Assertions.assertThat;

class ConclusionRulesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

	private static final Verification PERSON = new Verification(1, "p/hh01", Matter.POLITICAL, "hh01-01", "Lê Văn An",
			DAY, null);

	private static final Verification COMPLAINT = new Verification(2, "p/hh01", Matter.COMPLAINT, null, null, DAY,
			"12/2024");

	private final ConclusionRules rules = rules(false);

	private static ConclusionRules rules(boolean held) {
		return new ConclusionRules(DAY.plusDays(10), Map.of(1L, PERSON, 2L, COMPLAINT), List.of("hh01-01", "hh01-02"),
				held, "Kế hoạch, mục II.3");
	}

	private static Conclusion conclusion(long about, Outcome outcome, LocalDate day, String unfit, String replacement) {
		return new Conclusion(about, outcome, "08-TB/UBKT", day, unfit, replacement);
	}

	private List<String> wrong(Conclusion... conclusions) {
		return this.rules.check(List.of(conclusions)).stream().map(Finding::field).toList();
	}

	@Test
	void aConclusionWithoutReplacementNamesNobody() {
		assertThat(wrong(conclusion(2, Outcome.CLEARED, DAY, null, null))).isEmpty();
		assertThat(wrong(conclusion(2, Outcome.CLEARED, DAY, null, "hh01-02")))
			.containsExactly("conclusions[0].outcome");
	}

	@Test
	void whoHasToGoAfterAComplaintIsNamedWithWhoComesInstead() {
		assertThat(wrong(conclusion(2, Outcome.REPLACED, DAY, null, null)))
			.containsExactly("conclusions[0].unfitMember", "conclusions[0].replacement");
		assertThat(wrong(conclusion(2, Outcome.REPLACED, DAY, "hh01-01", "hh01-01")))
			.containsExactly("conclusions[0].replacement");
		assertThat(wrong(conclusion(2, Outcome.REPLACED, DAY, "hh01-01", "hh01-02"))).isEmpty();
	}

	@Test
	void onceTheCongressWasHeldTheResultIsSpokenOfAndNobodyComesInstead() {
		ConclusionRules held = rules(true);
		assertThat(held.check(List.of(conclusion(2, Outcome.REPLACED, DAY, "hh01-01", null)))).isEmpty();
		assertThat(held.check(List.of(conclusion(2, Outcome.REPLACED, DAY, null, null)))).extracting(Finding::field)
			.containsExactly("conclusions[0].unfitMember");
		assertThat(held.check(List.of(conclusion(2, Outcome.ANNULMENT, DAY, null, null)))).isEmpty();
		assertThat(wrong(conclusion(2, Outcome.ANNULMENT, DAY, null, null))).containsExactly("conclusions[0].outcome");
	}

	@Test
	void aPersonWhoMayNotBeNominatedNeedsNoNamedReplacement() {
		assertThat(wrong(conclusion(1, Outcome.REPLACED, DAY, null, null))).isEmpty();
		assertThat(ConclusionRules.unfit(PERSON, conclusion(1, Outcome.REPLACED, DAY, null, null)))
			.isEqualTo("hh01-01");
	}

	@Test
	void aConclusionLiesBetweenTheMatterAndToday() {
		assertThat(wrong(conclusion(1, Outcome.CLEARED, DAY.minusDays(1), null, null)))
			.containsExactly("conclusions[0].concludedOn");
		assertThat(wrong(conclusion(1, Outcome.CLEARED, DAY.plusDays(11), null, null)))
			.containsExactly("conclusions[0].concludedOn");
	}

	@Test
	void eachIsConcludedOnceAndNothingElse() {
		Conclusion once = conclusion(1, Outcome.CLEARED, DAY, null, null);
		assertThat(wrong(once, once)).containsExactly("conclusions");
		assertThat(wrong(conclusion(9, Outcome.CLEARED, DAY, null, null))).containsExactly("conclusions[0]");
		assertThat(wrong()).containsExactly("conclusions");
	}

}
