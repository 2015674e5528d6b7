package vn.daihoi.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.plan.OpinionSources;
import vn.daihoi.plan.PackagedPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom branches ask for opinions, as the table decides. */
class OpinionBodiesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 20);

	private static List<String> asked(OrganizationKind kind) {
		return OpinionBodies.of(kind, DAY).stream().map(OpinionSources.Source::name).toList();
	}

	@ParameterizedTest
	@CsvSource({ "HAMLET_BRANCH, FRONT_COMMITTEE_HEAD MASS_ORGANIZATIONS RETIRED_CADRES BRANCH_MEETING",
			"SCHOOL_BRANCH, MASS_ORGANIZATIONS BRANCH_MEETING", "AGENCY_BRANCH, MASS_ORGANIZATIONS BRANCH_MEETING",
			"POLICE_BRANCH, ''", "MILITARY_BRANCH, ''" })
	void bodiesByKindOfBranch(OrganizationKind kind, String bodies) {
		assertThat(String.join(" ", asked(kind))).isEqualTo(bodies);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "(HAMLET|SCHOOL|AGENCY|SERVICE_UNIT|ENTERPRISE)_BRANCH")
	void theTableAsksWhomThePlanOfPhungHiepNames(OrganizationKind kind) {
		assertThat(PackagedPlan.read("phung-hiep-2025").opinionSourcesOf(kind).orElseThrow().sources())
			.extracting(OpinionSources.Source::name)
			.containsExactlyInAnyOrderElementsOf(asked(kind));
	}

	@Test
	void theTableOpensInTheModelerAndIsKeptAsLongAsItsProcesses() throws IOException {
		try (InputStream file = OpinionBodiesTests.class.getResourceAsStream("/bpmn/opinionSources.dmn")) {
			assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).contains(
					"dmnElementRef=\"opinionSources\"", "camunda:historyTimeToLive=\"P1095D\"",
					"modeler:executionPlatformVersion=\"7.24.0\"");
		}
	}

}
