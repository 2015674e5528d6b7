package vn.daihoi.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.process.ProcessTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule row of the product, wherever it is kept, on every day of the register. */
@ProcessTest
class RulebookTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final Pattern NUMBER = Pattern.compile("\\d+-(QĐ|HD|CT|KL|CV)/\\p{Lu}+");

	private static final Pattern TITLE = Pattern.compile("Quy định|Quy chế|Điều lệ|Hướng dẫn");

	@Autowired
	private Rulebook rules;

	static List<LocalDate> days() {
		return Stream
			.concat(Stream.of(TODAY),
					Regulations.ofProduct()
						.all()
						.stream()
						.flatMap((one) -> Stream.of(one.inForceFrom(), one.until()))
						.filter(Objects::nonNull))
			.distinct()
			.sorted()
			.toList();
	}

	@ParameterizedTest
	@MethodSource("days")
	void everyRuleSaysWhereItStands(LocalDate day) {
		assertThat(this.rules.on(day)).allSatisfy((rule) -> {
			assertThat(rule.row().clause()).as("%s", rule.row()).isNotBlank();
			assertThat(rule.row().name()).as("%s", rule.row()).isNotBlank();
			assertThat(standsSomewhere(rule)).as("%s", rule.row()).isTrue();
		});
	}

	private static boolean standsSomewhere(CitedRule rule) {
		String clause = rule.row().clause();
		return rule.row().internal() ? clause.startsWith("không có trong kế hoạch")
				: !rule.sources().isEmpty() || clause.startsWith("Kế hoạch")
						|| (clause.equals("hướng dẫn của địa phương") && !rule.row().verified());
	}

	@ParameterizedTest
	@MethodSource("days")
	void everyRegulationAndArticleThatARuleNamesIsInTheRegister(LocalDate day) {
		assertThat(this.rules.on(day).stream().filter((rule) -> !rule.sources().isEmpty())).allSatisfy((rule) -> {
			String clause = rule.row().clause();
			assertThat(rule.sources()).as("%s", rule.row()).hasSize(clause.split(";").length);
			assertThat(NUMBER.matcher(clause).results().map((found) -> found.group())).as("%s", rule.row())
				.isSubsetOf(rule.sources().stream().map(Regulation::number).toList());
			assertThat(Arrays.stream(clause.split(";")).flatMap(RulebookTests::article)).as("%s", rule.row())
				.isSubsetOf(rule.sources().stream().flatMap((source) -> source.clauses().values().stream()).toList());
		});
	}

	private static Stream<String> article(String part) {
		Matcher title = TITLE.matcher(part);
		return title.find() ? Stream.of(part.substring(0, title.start()).strip()).filter((it) -> !it.isEmpty())
				: Stream.empty();
	}

	@Test
	void limitsDecisionsAndChecksInCodeAreAllThere() {
		assertThat(this.rules.on(TODAY)).extracting((rule) -> rule.row().rule())
			.contains("DL02", "branchVote", "rule_shortCvList", "rule_branchMeeting", "rule_notice", "T10",
					"rule_committee", "rule_surplus_most", "rule_base_membersElect", "rule_quorum_members")
			.doesNotContain("rule_notice_66", "rule_base_membersElect_244");
		assertThat(this.rules.on(LocalDate.of(2024, 12, 1))).extracting((rule) -> rule.row().rule())
			.contains("rule_notice_66", "DL09")
			.doesNotContain("T10", "DL15");
	}

	@Test
	void ruleOfADocumentThatIsOverOrNotConfirmedIsNotVerifiedOnThatDay() {
		assertThat(verified("DL02", LocalDate.of(2025, 1, 19))).isTrue();
		assertThat(verified("DL02", LocalDate.of(2025, 1, 20))).isFalse();
		assertThat(verified("rule_committee", LocalDate.of(2024, 12, 1))).isTrue();
		assertThat(verified("rule_committee", TODAY)).isFalse();
		assertThat(verified("rule_base_membersElect_244", LocalDate.of(2024, 10, 9))).isTrue();
		assertThat(verified("rule_base_membersElect", LocalDate.of(2024, 10, 10))).isFalse();
		assertThat(verified("rule_quorum_members", TODAY)).isFalse();
		assertThat(verified("DL10", TODAY)).isFalse();
		assertThat(verified("rule_surplus_most", TODAY)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("days")
	void limitsOfTheRegulationOnTheCharterNameTheDocumentOfTheDay(LocalDate day) {
		Regulations.ofProduct()
			.known(Topic.CHARTER_IMPL, day)
			.filter((one) -> !day.isBefore(LocalDate.of(2021, 7, 30)))
			.ifPresent((one) -> assertThat(this.rules.on(day))
				.filteredOn((rule) -> Set.of("DL02", "DL08", "DL09").contains(rule.row().rule()))
				.hasSize(3)
				.allMatch((rule) -> rule.row().clause().endsWith(" " + one.number())));
	}

	private boolean verified(String id, LocalDate day) {
		return this.rules.on(day)
			.stream()
			.filter((rule) -> rule.row().rule().equals(id))
			.findFirst()
			.orElseThrow()
			.isVerified();
	}

	@Test
	void limitOfARegulationHoldsFromItsDayOnAndNotBefore() {
		assertThat(limits(LocalDate.of(2021, 7, 29))).isEmpty();
		assertThat(limits(LocalDate.of(2021, 7, 30))).containsExactly("DL02", "DL08", "DL09");
		assertThat(limits(LocalDate.of(2024, 10, 9))).containsExactly("DL02", "DL08", "DL09");
		assertThat(limits(LocalDate.of(2024, 10, 10))).containsExactly("DL02", "DL03", "DL08", "DL09", "DL10", "DL13");
		assertThat(limits(LocalDate.of(2025, 6, 30))).doesNotContain("DL15");
		assertThat(limits(LocalDate.of(2025, 7, 1))).contains("DL15");
	}

	/** Limits that stand in a regulation. */
	private List<String> limits(LocalDate day) {
		return this.rules.on(day)
			.stream()
			.filter((rule) -> !rule.sources().isEmpty() && rule.row().rule().startsWith("DL"))
			.map((rule) -> rule.row().rule())
			.toList();
	}

}
