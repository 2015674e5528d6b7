package vn.daihoi.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
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

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private List<String> asked(OrganizationKind kind) {
		return this.engine.evaluateDecisionTable(table(), Map.of("kind", kind.name(), "day", DAY))
			.collectEntries("source");
	}

	private DmnDecision table() {
		try (InputStream file = OpinionBodiesTests.class.getResourceAsStream("/bpmn/opinionSources.dmn")) {
			return this.engine.parseDecision("opinionSources", file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
