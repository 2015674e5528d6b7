package vn.daihoi.packaged;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** September to November 2024: the plan is issued, the branches prepare. */
class Autumn {

	private final Campaign campaign;

	private final PreparationIncidents incidents;

	Autumn(Campaign campaign) {
		this.campaign = campaign;
		this.incidents = new PreparationIncidents(campaign);
	}

	/** In the standing committee on 27 September, issued on the 30th, then made known. */
	void planIsIssued() throws Exception {
		this.campaign.story().issuePlan();
		this.campaign.advanceTo("2024-10-04");
		this.campaign.board().disseminates("2024-10-04");
		this.campaign.units((unit) -> this.campaign.unit(unit).issuesPlan("2024-10-04"));
	}

	void daysAreProposedAndAccepted() throws Exception {
		this.campaign.units((unit) -> {
			for (District.Branch branch : unit.branches()) {
				if (branch.code().equals(Cast.SERVED)) {
					this.incidents.officeActsFor(branch.code(), unit);
				}
				else {
					this.campaign.branch(branch.code()).proposes(Openings.of(branch, unit));
				}
			}
			this.campaign.unit(unit).acceptsDays();
		});
	}

	void noticesAreGiven() throws Exception {
		this.campaign.advanceTo("2024-10-10");
		this.campaign.branches((branch) -> {
			if (!Set.of(Cast.LATE, Cast.POSTPONED).contains(branch.code())) {
				this.campaign.branch(branch.code()).givesNotice();
			}
			if (branch.guided()) {
				this.campaign.branch(branch.code()).sendsGuidedDossier();
			}
		});
	}

	void listsAreDrawnUp() throws Exception {
		this.campaign.units((unit) -> {
			for (String branch : prepared(unit)) {
				if (branch.equals(Cast.TOO_MANY_NAMES)) {
					this.incidents.listHasTwoNamesTooMany(branch);
				}
				else {
					this.campaign.branch(branch).nominates();
				}
			}
		});
	}

	void dossiersAreSentAndAgreedTo() throws Exception {
		this.campaign.advanceTo("2024-10-15");
		this.campaign.units((unit) -> {
			for (String branch : prepared(unit)) {
				this.campaign.branch(branch).votes("2024-10-14");
				if (branch.equals(Cast.RETURNED)) {
					this.incidents.dossierIsIncomplete(branch);
				}
				else {
					this.campaign.branch(branch).handsIn();
				}
			}
			if (!prepared(unit).isEmpty()) {
				this.campaign.unit(unit).agrees("2024-10-15", returned(unit));
			}
		});
		this.incidents.dossierIsMended(Cast.RETURNED, "2024-10-15");
	}

	private static Map<String, Map<String, Object>> returned(District.Unit unit) {
		return unit.has(Cast.RETURNED) ? Map.of(Cast.RETURNED, PreparationIncidents.remarksAreHandedBack()) : Map.of();
	}

	/** Those who follow no guidance of their own, and prepare at all. */
	private static List<String> prepared(District.Unit unit) {
		Stream<District.Branch> branches = unit.branches().stream().filter((branch) -> !branch.guided());
		return branches.map(District.Branch::code).filter((branch) -> !branch.equals(Cast.UNPREPARED)).toList();
	}

	/** On 15 November, their last day. */
	void listsOfDaysAreSentAndCompiled() throws Exception {
		this.campaign.advanceTo("2024-11-15");
		this.incidents.noticeIsTooLate(Cast.LATE);
		this.incidents.congressIsPutOff(Cast.POSTPONED, "Mưa lũ kéo dài");
		this.campaign.units((unit) -> this.campaign.unit(unit)
			.sendsSchedule("2024-11-15", unit.has(Cast.POSTPONED) ? Map.of(Cast.POSTPONED, "Hoãn đại hội") : Map.of()));
		this.campaign.board().compilesSchedule();
	}

	void lastPreparationsAreMade() throws Exception {
		this.campaign.advanceTo("2024-11-25");
		this.campaign.units((unit) -> {
			for (String branch : prepared(unit)) {
				if (!branch.equals(Cast.POSTPONED)) {
					this.campaign.branch(branch).sendsDocuments();
					this.campaign.branch(branch).recordsOpinions("2024-11-25");
					this.campaign.branch(branch).preparesScript();
				}
			}
		});
	}

}
