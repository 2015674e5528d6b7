package vn.daihoi.congress;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A decision that a committee took in a meeting.
 *
 * @param subject what it decided on, a business key
 * @param purpose which decision, for example {@code dossierReview}
 * @param outcome what was decided
 */
public record Meeting(String subject, String purpose, LocalDate heldOn, String outcome, @Nullable String documentNumber,
		@Nullable LocalDate documentDate, @Nullable String signer, @Nullable String remarks) {
}
