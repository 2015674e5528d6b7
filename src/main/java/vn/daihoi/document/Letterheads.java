package vn.daihoi.document;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;

/** The heads of the papers of organisations. */
@Component
public class Letterheads {

	private final Organizations organizations;

	private final PaperMark mark;

	private final DaihoiClock clock;

	Letterheads(Organizations organizations, PaperMark mark, DaihoiClock clock) {
		this.organizations = organizations;
		this.mark = mark;
		this.clock = clock;
	}

	/**
	 * The head of a paper that an organisation issues, without number, place and day.
	 *
	 * <p>
	 * Source: 36-HD/VPTW, 05-HD/VPTW: the organisation above, below it the one that
	 * issues; CB for a branch, ĐU for its committee.
	 */
	public Letterhead of(String organization) {
		Organization issuer = this.organizations.find(organization).orElseThrow();
		return new Letterhead(superiorOf(issuer), this.mark.without(issuer.name()),
				issuer.kind().isBranch() ? "CB" : "ĐU", null, null, null, this.clock.today());
	}

	private String superiorOf(Organization issuer) {
		return (issuer.parentCode() == null) ? null : name(issuer.parentCode());
	}

	/** The name of an organisation as it stands on paper. */
	public String name(String organization) {
		return this.mark.without(this.organizations.find(organization).orElseThrow().name());
	}

}
