package vn.daihoi.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.daihoi.organization.OrganizationKind;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class PhungHiepPlanTests {

	private final PlanDocument plan = new PlanReader().read(text());

	static String text() {
		try {
			return new ClassPathResource("plans/phung-hiep-2025.yaml").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void isADraftOfTheIssuerForTheBranchesOfItsUnits() {
		assertThat(this.plan.code()).isEqualTo("phung-hiep-2025");
		assertThat(this.plan.issuer()).isEqualTo("phunghiep");
		assertThat(this.plan.scope()).isEqualTo(CongressScope.BRANCHES);
		assertThat(this.plan.term()).hasToString("2025 - 2027");
		assertThat(this.plan.previousTerm()).hasToString("2022 - 2025");
		assertThat(this.plan.issuance().draft()).isTrue();
		assertThat(this.plan.issuance().number()).isNull();
		assertThat(this.plan.recipients()).isEmpty();
		assertThat(this.plan.signing().signer()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2024-11-30, false", "2024-12-01, true", "2024-12-31, true", "2025-01-01, false" })
	void congressesAreHeldInDecember(LocalDate day, boolean held) {
		assertThat(this.plan.windowContains(day)).isEqualTo(held);
	}

	@Test
	void aCongressLastsOneDayAndIsNotifiedThirtyWorkingDaysAheadBeforeThePersonnelIsAgreed() {
		assertThat(this.plan.maxDurationDays()).isEqualTo(1);
		assertThat(this.plan.notice().workingDays()).isEqualTo(30);
		assertThat(this.plan.notice().countingMode()).isEqualTo(NoticeRule.CountingMode.B);
		assertThat(this.plan.notice().clause()).isEqualTo("mục II.2 và III.8");
		assertThat(this.plan.noticeRequiresAgreement()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "3, 0", "8, 0", "9, 3", "14, 3", "15, 5", "20, 5", "21, 7", "46, 7" })
	void committeeHasAtMost(int officialMembers, int committeeMembers) {
		CommitteeSizeBand band = this.plan.bandFor(officialMembers).orElseThrow();
		assertThat(band.maxCommitteeMembers()).isEqualTo(committeeMembers);
		assertThat(band.electsCommittee()).isEqualTo(committeeMembers > 0);
		assertThat(band.clause()).isEqualTo("mục II.3.3");
	}

	@Test
	void noBandIsForABranchWithoutMembers() {
		assertThat(this.plan.bandFor(0)).isEmpty();
	}

	@Test
	void surplusIsOneForThreeToSixSeats() {
		assertThat(this.plan.surplus().maxPercent()).isEqualTo(30);
		assertThat(this.plan.surplus().preparedFromPercent()).isEqualTo(10);
		assertThat(this.plan.surplus().preparedToPercent()).isEqualTo(15);
		assertThat(this.plan.surplus().fixed()).containsExactly(new SurplusRule.Fixed(3, 6, 1, "mục II.3.3"));
	}

	@Test
	void onlyTheElectionOfDelegatesIsOptional() {
		assertThat(this.plan.contents()).extracting(CongressContent::kind)
			.containsExactly(CongressContent.Kind.REVIEW, CongressContent.Kind.DISCUSS_DRAFTS,
					CongressContent.Kind.ELECT_COMMITTEE, CongressContent.Kind.ELECT_DELEGATES);
		assertThat(this.plan.contents()).extracting(CongressContent::ifAny).containsExactly(false, false, false, true);
	}

	@ParameterizedTest
	@CsvSource({ "registration, 2024-11-15, true, UNIT, mục III.7",
			"resultReport, 2025-01-10, false, ISSUER_ORGANIZATION_BOARD, mục III.4" })
	void milestoneStandsOnItsDay(String id, LocalDate date, boolean inclusive, Actor who, String clause) {
		Milestone milestone = this.plan.milestone(id).orElseThrow();
		assertThat(milestone.date()).isEqualTo(date);
		assertThat(milestone.inclusive()).isEqualTo(inclusive);
		assertThat(milestone.who()).isEqualTo(who);
		assertThat(milestone.clause()).isEqualTo(clause);
	}

	@Test
	void unitReportsFiveDaysAfterItsLastCongressHoweverTheyAreCounted() {
		assertThat(this.plan.milestone("unitReport").orElseThrow().after()).isEqualTo(new Milestone.Offset(
				Milestone.Trigger.LAST_CONGRESS_OF_UNIT, 5, Milestone.DayUnit.CALENDAR_DAYS, false));
	}

	@Test
	void dossierHasFivePapersAndTheAgreementIsNoUpload() {
		assertThat(this.plan.dossier()).hasSize(5);
		assertThat(this.plan.uploadsOf(OrganizationKind.AGENCY_BRANCH)).extracting(DossierItem::id)
			.containsExactly("personnelPlan", "branchVoteMinutes", "residenceRemarks", "shortCvList");
	}

	@Test
	void hamletBranchNeedsNoRemarksFromTheResidence() {
		assertThat(this.plan.uploadsOf(OrganizationKind.HAMLET_BRANCH)).extracting(DossierItem::id)
			.containsExactly("personnelPlan", "branchVoteMinutes", "shortCvList");
	}

	@Test
	void branchWithoutCommitteeMergesItsTwoReports() {
		assertThat(this.plan.documents()).filteredOn((document) -> document.condition().holds(true))
			.extracting(CongressDocument::id)
			.containsExactly("termReport", "selfReviewReport", "draftResolution", "actionProgramme", "congressScript");
		assertThat(this.plan.documents()).filteredOn((document) -> document.condition().holds(false))
			.extracting(CongressDocument::id)
			.containsExactly("mergedTermReport", "draftResolution", "actionProgramme", "congressScript");
	}

	@Test
	void hamletBranchAlsoAsksTheFrontAndTheRetired() {
		assertThat(this.plan.opinionSourcesOf(OrganizationKind.HAMLET_BRANCH).orElseThrow().sources()).contains(
				OpinionSources.Source.FRONT_COMMITTEE_HEAD, OpinionSources.Source.RETIRED_CADRES,
				OpinionSources.Source.MASS_ORGANIZATIONS);
	}

	@ParameterizedTest
	@EnumSource(names = { "AGENCY_BRANCH", "SCHOOL_BRANCH", "ENTERPRISE_BRANCH" })
	void otherBranchAsksTheMassOrganizations(OrganizationKind kind) {
		assertThat(this.plan.opinionSourcesOf(kind).orElseThrow().sources())
			.containsExactly(OpinionSources.Source.MASS_ORGANIZATIONS, OpinionSources.Source.BRANCH_MEETING);
	}

	@Test
	void policeAndMilitaryFollowTheirOwnGuidance() {
		assertThat(this.plan.ownGuidanceOf(OrganizationKind.POLICE_BRANCH).orElseThrow().issuer())
			.isEqualTo("Đảng ủy Công an Trung ương");
		assertThat(this.plan.ownGuidanceOf(OrganizationKind.MILITARY_BRANCH).orElseThrow().clause())
			.isEqualTo("mục III.6");
		assertThat(this.plan.ownGuidanceOf(OrganizationKind.HAMLET_BRANCH)).isEmpty();
	}

	@Test
	void pilotsAreNotYetNamed() {
		assertThat(this.plan.pilots()).extracting(Pilot::count).containsExactly(2, 1);
		assertThat(this.plan.pilots()).allMatch((pilot) -> pilot.organizations().isEmpty());
		assertThat(this.plan.pilots()).allMatch((pilot) -> pilot.window() == null);
	}

	@ParameterizedTest
	@CsvSource({ "35-CT/TW, 2024-06-14", "295-KH/TU, 2024-09-11", "05-HD/BTCTU, 2024-09-19", "05-CT/TW, 2016-05-15",
			"01-KL/TW, 2021-05-18", "21-KL/TW, 2021-10-25", "22-CT/TU, 2022-07-13", "24-QĐ/TW, 2021-07-30",
			"244-QĐ/TW, 2014-06-09", "03-HD/TW, 2020-03-20", "01-HD/TW, 2021-09-28", "94-TB/HU, 2024-02-20",
			"98-TB/HU, 2024-05-08" })
	void citesDocument(String number, LocalDate date) {
		assertThat(this.plan.legalBasis()).filteredOn((basis) -> number.equals(basis.number()))
			.extracting(LegalBasis::date)
			.containsExactly(date);
	}

}
