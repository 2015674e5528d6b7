package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.daihoi.file.Attachment;
import vn.daihoi.organization.OrganizationKind;

/**
 * Guidance that was sent under a plan.
 *
 * @param kinds the branches that it is for
 * @param files its paper
 */
public record Guidance(Sector sector, String number, LocalDate issuedOn, List<OrganizationKind> kinds,
		List<Attachment> files) {

	/** What it is called. */
	@JsonProperty
	public String label() {
		return this.sector.label();
	}

}
