package vn.daihoi.plan;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A plan on its way from the draft to the issue.
 *
 * @param number given on issue, for example {@code 300-KH/HU}; null before
 * @param supersededBy what replaced it as a whole; null while it holds
 */
public record Plan(String code, String title, String issuer, @Nullable String number, @Nullable LocalDate issuedOn,
		@Nullable String signedBy, @Nullable String supersededBy) {

	public boolean isIssued() {
		return this.issuedOn != null;
	}

	/**
	 * Who may read it, as readers of files are named: a draft its issuer's people, an
	 * issued plan everybody.
	 */
	public String readers() {
		return isIssued() ? this.code : this.code + "/" + this.issuer;
	}

}
