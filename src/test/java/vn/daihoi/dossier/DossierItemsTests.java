package vn.daihoi.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import vn.daihoi.dossier.DossierItems.Demand;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.plan.DossierItem;
import vn.daihoi.plan.PlanReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The papers of the personnel dossier by kind and size of the branch. */
class DossierItemsTests {

	/** All papers in one line, those that are asked and not demanded in brackets. */
	private String papers(OrganizationKind kind, int officialMembers) {
		return DossierItems.of(kind, officialMembers)
			.stream()
			.map((demand) -> demand.required() ? demand.item() : "(" + demand.item() + ")")
			.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# kind              | members | papers
			HAMLET_BRANCH       | 8       | personnelPlan branchVoteMinutes shortCvList
			HAMLET_BRANCH       | 9       | personnelPlan branchVoteMinutes shortCvList
			AGENCY_BRANCH       | 8       | personnelPlan branchVoteMinutes (residenceRemarks) shortCvList
			AGENCY_BRANCH       | 9       | personnelPlan branchVoteMinutes residenceRemarks shortCvList
			SCHOOL_BRANCH       | 8       | personnelPlan branchVoteMinutes (residenceRemarks) shortCvList
			SCHOOL_BRANCH       | 9       | personnelPlan branchVoteMinutes residenceRemarks shortCvList
			SERVICE_UNIT_BRANCH | 8       | personnelPlan branchVoteMinutes (residenceRemarks) shortCvList
			SERVICE_UNIT_BRANCH | 9       | personnelPlan branchVoteMinutes residenceRemarks shortCvList
			ENTERPRISE_BRANCH   | 8       | personnelPlan branchVoteMinutes (residenceRemarks) shortCvList
			ENTERPRISE_BRANCH   | 9       | personnelPlan branchVoteMinutes residenceRemarks shortCvList
			GRASSROOTS_BRANCH   | 8       | personnelPlan branchVoteMinutes (residenceRemarks) shortCvList
			GRASSROOTS_BRANCH   | 9       | personnelPlan branchVoteMinutes residenceRemarks shortCvList
			POLICE_BRANCH       | 8       | ''
			POLICE_BRANCH       | 9       | ''
			MILITARY_BRANCH     | 8       | ''
			MILITARY_BRANCH     | 9       | ''
			""", delimiter = '|')
	void papersByKindAndSize(OrganizationKind kind, int officialMembers, String papers) {
		assertThat(papers(kind, officialMembers)).isEqualTo(papers);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*_BRANCH")
	void thousandsOfMembersAreTreatedAsNine(OrganizationKind kind) {
		assertThat(papers(kind, 4000)).isEqualTo(papers(kind, 9));
	}

	static Stream<Resource> plans() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:plans/*.yaml"));
	}

	@ParameterizedTest
	@MethodSource("plans")
	void everyPaperThatAPlanAsksOfABranchIsKnownToTheTable(Resource plan) throws IOException {
		List<String> known = DossierItems.of(OrganizationKind.SCHOOL_BRANCH, 9).stream().map(Demand::item).toList();
		assertThat(new PlanReader().read(plan.getContentAsString(StandardCharsets.UTF_8)).dossier())
			.filteredOn(DossierItem::uploadedByBranch)
			.extracting(DossierItem::id)
			.isSubsetOf(known);
	}

	@Test
	void theTableIsNamedDrawnAndKeptAsLongAsItsProcesses() throws IOException {
		try (InputStream file = DossierItemsTests.class.getResourceAsStream("/bpmn/dossierItems.dmn")) {
			byte[] content = file.readAllBytes();
			Decision decision = Dmn.readModelFromStream(new ByteArrayInputStream(content))
				.getModelElementById("dossierItems");
			assertThat(decision.getName()).isEqualTo("Hồ sơ nhân sự theo loại chi bộ");
			assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
			assertThat(new String(content, StandardCharsets.UTF_8)).contains("dmnElementRef=\"dossierItems\"",
					"modeler:executionPlatform=\"Camunda Platform\"", "modeler:executionPlatformVersion=\"7.24.0\"");
		}
	}

}
