package vn.daihoi.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

import vn.daihoi.plan.CongressContent.Kind;
import vn.daihoi.plan.CongressContents.Content;

import static org.assertj.core.api.Assertions.assertThat;

/** A congress has four contents, or two where its committee is appointed. */
class CongressContentsTests {

	@Test
	void congressWithElectionsHasFourContentsTheLastOnlyIfAny() {
		assertThat(CongressContents.of(true)).extracting(Content::kind)
			.containsExactly(Kind.REVIEW, Kind.DISCUSS_DRAFTS, Kind.ELECT_COMMITTEE, Kind.ELECT_DELEGATES);
		assertThat(CongressContents.of(true)).filteredOn(Content::ifAny)
			.extracting(Content::kind)
			.containsExactly(Kind.ELECT_DELEGATES);
	}

	@Test
	void congressWithoutElectionsHasTwo() {
		assertThat(CongressContents.of(false)).extracting(Content::kind)
			.containsExactly(Kind.REVIEW, Kind.DISCUSS_DRAFTS);
	}

	@Test
	void planOfPhungHiepNamesThemAll() {
		assertThat(PackagedPlan.read("phung-hiep-2025").contents()).extracting(CongressContent::kind)
			.containsExactlyElementsOf(CongressContents.of(true).stream().map(Content::kind).toList());
	}

	@ParameterizedTest
	@CsvSource({ "phung-hiep-2025, ELECT_COMMITTEE", "phung-hiep-2025, ELECT_DELEGATES",
			"ban-hon-2025, ELECT_DELEGATES", "chi-bo-2027, ELECT_COMMITTEE" })
	void ballotsOfACongressWithElectionsAreAmongItsContents(String plan, Kind ballot) {
		assertThat(CongressContents.check(PackagedPlan.read(plan), ballot, "election")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ELECT_COMMITTEE, true", "ELECT_DELEGATES, false" })
	void congressWithoutElectionsHoldsOnlyTheBallotsThatThePlanNames(Kind ballot, boolean told) throws IOException {
		PlanDocument two = new PlanReader()
			.read(new ClassPathResource("plans/phung-hiep-2025.yaml").getContentAsString(StandardCharsets.UTF_8)
				.replace("kind: electCommittee", "kind: discussDrafts"));
		assertThat(two.electsCommittee()).isFalse();
		assertThat(CongressContents.check(two, ballot, "election").isPresent()).isEqualTo(told);
	}

}
