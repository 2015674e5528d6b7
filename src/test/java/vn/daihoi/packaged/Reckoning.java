package vn.daihoi.packaged;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The application's figures beside what the campaign itself has seen done. */
class Reckoning {

	/**
	 * The figures of the board that are milestones of branches, named as in the ledger.
	 */
	private static final List<String> OF_BRANCHES = List.of("registered", "notified", "dossierSent", "dossierApproved",
			"held", "resultReported", "ratified", "postponed", "pilotHeld");

	/** The figures of a report, by their names in the ledger. */
	private static final Map<String, String> OF_REPORT = Map.of("registered", "registered", "notified", "notified",
			"dossierSent", "dossierSent", "dossierApproved", "personnelAgreed", "held", "held", "resultReported",
			"resultRecorded", "ratified", "ratified", "postponed", "postponed", "electedCommitteeMembers",
			"electedCommitteeMembers");

	private final Campaign campaign;

	Reckoning(Campaign campaign) {
		this.campaign = campaign;
	}

	/** The figures of a report are what was done until now. */
	void agreesWith(JsonNode figures) {
		assertThat(figures.get("branches").asInt()).isEqualTo(this.campaign.district().branches().size());
		assertThat(figures.get("secretariesElected")).isEqualTo(figures.get("resultRecorded"));
		OF_REPORT.forEach((noted, reported) -> assertThat(figures.get(reported).asInt()).as(reported)
			.isEqualTo(this.campaign.ledger().count(noted)));
	}

	/** So is the board of every committee. */
	void agreesWithProgress() throws Exception {
		JsonNode progress = this.campaign.board().progress();
		assertThat(progress.get("units")).hasSameSizeAs(this.campaign.district().units());
		for (JsonNode row : progress.get("units")) {
			agreesWith(row, this.campaign.district().unit(row.get("organization").asText()).branches());
		}
		agreesWith(progress.get("sum"), this.campaign.district().branches());
	}

	private void agreesWith(JsonNode row, List<District.Branch> branches) {
		assertThat(row.get("branches").asInt()).isEqualTo(branches.size());
		assertThat(row.get("ownGuidance").asLong())
			.isEqualTo(branches.stream().filter(District.Branch::guided).count());
		OF_BRANCHES.forEach((figure) -> assertThat(row.get(figure).asInt()).as(figure + " of " + row.get("name"))
			.isEqualTo(this.campaign.ledger().count(figure, branches)));
		assertThat(row.get("onTimeNotice")).isEqualTo(row.get("notified"));
		assertThat(row.get("overdue").asInt()).as("overdue of " + row.get("name")).isZero();
	}

}
