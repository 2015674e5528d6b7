package vn.daihoi.packaged;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * December 2024 to the closing of the plan: congresses, ratification, reports upward.
 */
class Winter {

	private final Campaign campaign;

	private final CongressIncidents incidents;

	private final Reckoning reckoning;

	private LocalDate anotherDay;

	private int ratifiedWhenReported;

	Winter(Campaign campaign) {
		this.campaign = campaign;
		this.incidents = new CongressIncidents(campaign);
		this.reckoning = new Reckoning(campaign);
	}

	/** What was held is recorded on the next day; committees learn from their pilots. */
	void congressesAreHeld() throws Exception {
		for (LocalDate day : Openings.days()) {
			this.campaign.advanceTo(day.plusDays(1).toString());
			this.campaign.units((unit) -> {
				for (District.Branch branch : unit.branches()) {
					if (Openings.of(branch, unit).equals(day)) {
						isOver(branch.code());
					}
				}
				if (Openings.pilot(unit).equals(day)) {
					this.campaign.unit(unit).recordsLessons();
				}
			});
		}
	}

	private void isOver(String branch) throws Exception {
		switch (branch) {
			case Cast.LATE, Cast.POSTPONED -> {
			}
			case Cast.SIX_OF_TWELVE -> this.incidents.sixOfTwelveVotesElectNobody(branch);
			case Cast.UNPREPARED -> this.incidents.congressIsHeldWithoutAgreement(branch);
			case Cast.HINDERED -> this.anotherDay = this.incidents.congressTakesAnotherDay(branch);
			default -> isOverAsPlanned(branch);
		}
	}

	private void isOverAsPlanned(String branch) throws Exception {
		this.campaign.congress(branch).recordsResult();
		this.campaign.congress(branch).requestsRatification();
	}

	/** In one list of each committee. */
	void resultsAreRatified() throws Exception {
		this.campaign.advanceTo("2024-12-23");
		this.campaign.units((unit) -> {
			if (unit.has(Cast.UNPREPARED)) {
				this.incidents.breachIsDealtWithAtRatification(Cast.UNPREPARED, "2024-12-23");
			}
			else {
				this.campaign.unit(unit).ratifies("2024-12-23", Map.of());
			}
		});
	}

	/** Whoever waits for a congress reports later, at last when the window is over. */
	void committeesReport() throws Exception {
		this.campaign.units((unit) -> {
			if (!unit.has(Cast.LATE) && !unit.has(Cast.HINDERED)) {
				this.campaign.unit(unit).reports("2024-12-23", Map.of());
			}
		});
		this.campaign.advanceTo("2024-12-29");
		isOverAsPlanned(Cast.LATE);
		this.campaign.unitOf(Cast.LATE).reports("2024-12-29", Map.of());
		this.campaign.advanceTo("2025-01-02");
		this.incidents.branchIsMissingInAReport(Cast.HINDERED, "2025-01-02", Cast.MISSING.get(Cast.HINDERED));
	}

	/** On its last day, provisional and with who is missing. */
	void resultIsReportedUpward() throws Exception {
		this.campaign.advanceTo("2025-01-09");
		OpenTask report = this.campaign.board().opens("userTask_reportResult");
		JsonNode shown = report.shown();
		assertThat(BoardStory.reasons(shown.get("branches"))).isEqualTo(Cast.MISSING);
		assertThat(shown.get("units")).isEmpty();
		this.reckoning.agreesWith(shown.get("figures"));
		assertThat(shown.at("/figures/provisional").asBoolean()).isTrue();
		report.complete(BoardStory.report("2025-01-09", report.scan()));
		this.ratifiedWhenReported = this.campaign.ledger().count("ratified");
	}

	void lastCongressesAreRatified() throws Exception {
		this.campaign.advanceTo("2025-01-10");
		this.campaign.unitOf(Cast.LATE).ratifies("2025-01-10", Map.of());
		this.campaign.advanceTo(this.anotherDay.minusDays(1).toString());
		this.incidents.congressIsHeldOnItsOtherDay(Cast.HINDERED, this.anotherDay);
		this.campaign.unitOf(Cast.HINDERED).ratifies(this.anotherDay.plusDays(1).toString(), Map.of());
	}

	/** What was reported stays as it was beside the final figures. */
	void planIsClosed() throws Exception {
		OpenTask closing = this.campaign.board().opens("userTask_closePlan");
		JsonNode shown = closing.shown();
		this.reckoning.agreesWith(shown.get("figures"));
		assertThat(shown.at("/reported/figures/provisional").asBoolean()).isTrue();
		assertThat(shown.at("/reported/figures/ratified").asInt()).isEqualTo(this.ratifiedWhenReported);
		assertThat(BoardStory.reasons(shown.get("reportedWithout"))).isEqualTo(Cast.MISSING);
		assertThat(BoardStory.reasons(shown.get("branches"))).containsOnlyKeys(Cast.POSTPONED);
		closing.complete(Map.of("confirmed", true, "branches", List.of()));
	}

}
