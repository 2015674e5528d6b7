package vn.daihoi.dossier;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressAnnulled;
import vn.daihoi.congress.CongressId;
import vn.daihoi.dossier.DossierPaper.State;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.DossierItem;
import vn.daihoi.plan.Plans;

/**
 * The personnel dossiers, paper by paper; which papers a branch owes stands in the plan.
 */
@Repository
class Dossiers {

	private final JdbcClient jdbc;

	private final Plans plans;

	private final Organizations organizations;

	Dossiers(JdbcClient jdbc, Plans plans, Organizations organizations) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.organizations = organizations;
	}

	/** What the plan asks of a branch of this kind. */
	List<DossierItem> owed(String congress) {
		CongressId id = CongressId.of(congress);
		Organization branch = this.organizations.find(id.organization()).orElseThrow();
		return this.plans.document(id.plan()).uploadsOf(branch.kind());
	}

	/**
	 * The papers of a branch's dossier; all are asked for until something happens to
	 * them.
	 */
	List<DossierPaper> papers(String congress) {
		List<DossierPaper> stored = stored(congress);
		return owed(congress).stream().map((item) -> paper(stored, congress, item.id())).toList();
	}

	private static DossierPaper paper(List<DossierPaper> stored, String congress, String item) {
		return stored.stream()
			.filter((paper) -> paper.item().equals(item))
			.findFirst()
			.orElse(new DossierPaper(congress, item, State.ASKED, null));
	}

	private List<DossierPaper> stored(String congress) {
		return this.jdbc.sql("select congress, item, state, reason from dossier_item where congress = ?")
			.param(congress)
			.query(DossierPaper.class)
			.list();
	}

	/** After an annulment everything is asked for again. */
	@EventListener
	void askAgain(CongressAnnulled annulled) {
		this.jdbc.sql("delete from dossier_item where congress = ?").param(annulled.congress()).update();
	}

	void set(String congress, String item, State state, String reason) {
		this.jdbc.sql("delete from dossier_item where congress = ? and item = ?").params(congress, item).update();
		this.jdbc.sql("insert into dossier_item (congress, item, state, reason) values (?, ?, ?, ?)")
			.params(congress, item, state.name(), reason)
			.update();
	}

}
