package vn.daihoi.dossier;

import java.time.Instant;

import org.springframework.context.ApplicationContext;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.CongressAnnulled;
import vn.daihoi.congress.Congresses;
import vn.daihoi.dossier.DossierPaper.State;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Plans;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class DossiersTests {

	private ApplicationContext context;

	@Databases
	void everyPaperThatThePlanOwesIsAskedForAtFirst(Database database) {
		Dossiers dossiers = dossiersIn(database);
		assertThat(dossiers.owed(CONGRESS)).isNotEmpty();
		assertThat(dossiers.papers(CONGRESS)).hasSameSizeAs(dossiers.owed(CONGRESS)).allMatch(DossierPaper::isAsked);
	}

	@Databases
	void aPaperKeepsItsLastStateAndReason(Database database) {
		Dossiers dossiers = dossiersIn(database);
		String item = dossiers.owed(CONGRESS).get(0).id();
		dossiers.set(CONGRESS, item, State.SENT, null);
		assertThat(dossiers.papers(CONGRESS)).contains(new DossierPaper(CONGRESS, item, State.SENT, null));
		dossiers.set(CONGRESS, item, State.RETURNED, "Thiếu chữ ký");
		assertThat(dossiers.papers(CONGRESS))
			.contains(new DossierPaper(CONGRESS, item, State.RETURNED, "Thiếu chữ ký"));
		assertThat(dossiers.papers(OTHER)).contains(new DossierPaper(OTHER, item, State.ASKED, null));
	}

	@Databases
	void afterAnAnnulmentEverythingIsAskedForAgainButNotOfOthers(Database database) {
		Dossiers dossiers = dossiersIn(database);
		String item = dossiers.owed(CONGRESS).get(0).id();
		dossiers.set(CONGRESS, item, State.ACCEPTED, null);
		dossiers.set(OTHER, item, State.ACCEPTED, null);
		this.context.publishEvent(new CongressAnnulled(CONGRESS));
		assertThat(dossiers.papers(CONGRESS)).allMatch((paper) -> paper.state() == State.ASKED);
		assertThat(dossiers.papers(OTHER)).contains(new DossierPaper(OTHER, item, State.ACCEPTED, null));
	}

	private Dossiers dossiersIn(Database database) {
		this.context = CampaignRows.in(database)
			.with(TestClock.standingAt(Instant.EPOCH), Dossiers.class, Plans.class, Organizations.class,
					Congresses.class);
		return this.context.getBean(Dossiers.class);
	}

}
