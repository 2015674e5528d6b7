package vn.daihoi.report;

import org.springframework.lang.Nullable;

/**
 * Why somebody is missing, as a person writes it in a form.
 *
 * @param organization the code of the committee or branch
 */
public record Reason(String organization, @Nullable String reason) {

	boolean isGiven() {
		return this.reason != null && !this.reason.isBlank();
	}

}
