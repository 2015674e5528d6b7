package vn.daihoi.sight;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/** A plan under which a person sees congresses. */
public record PlanChoice(String code, String title, String issuer, @Nullable String number,
		@Nullable LocalDate issuedOn, @Nullable String supersededBy) {

	public String label() {
		return (this.number == null) ? this.title : this.number + " – " + this.title;
	}

}
