package vn.daihoi.dossier;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressAnnulled;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.dossier.DossierItems.Demand;
import vn.daihoi.dossier.DossierPaper.State;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.DossierItem;
import vn.daihoi.plan.Plans;

/**
 * The personnel dossiers, paper by paper: names and clauses stand in the plan, who owes
 * what in the decision table.
 */
@Repository
class Dossiers {

	private final JdbcClient jdbc;

	private final Plans plans;

	private final Organizations organizations;

	private final Congresses congresses;

	Dossiers(JdbcClient jdbc, Plans plans, Organizations organizations, Congresses congresses) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.organizations = organizations;
		this.congresses = congresses;
	}

	/** What the plan asks of a branch of this kind and size, in the plan's order. */
	List<OwedPaper> owed(String congress) {
		Congress row = this.congresses.get(congress);
		OrganizationKind kind = this.organizations.find(row.organizationCode()).orElseThrow().kind();
		List<Demand> demands = DossierItems.of(kind, row.officialMembers());
		return this.plans.document(row.planCode())
			.uploadsOf(kind)
			.stream()
			.flatMap((paper) -> demands.stream()
				.filter((demand) -> demand.item().equals(paper.id()))
				.map((demand) -> OwedPaper.of(paper, demand.required() && isDemanded(paper, row))))
			.toList();
	}

	/** The plan may ask less than the table. */
	private static boolean isDemanded(DossierItem paper, Congress branch) {
		return branch.seats() > 0 || !paper.demandedOnlyWithCommittee();
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
