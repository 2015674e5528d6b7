package vn.daihoi.organization;

import java.time.LocalDate;

import jakarta.annotation.Nullable;

/**
 * What statistics ask of a member beside age and sex; null where nobody wrote it.
 *
 * @param admittedOn the day of admission to the Party
 */
public record Background(@Nullable Education education, @Nullable Theory theory, @Nullable LocalDate admittedOn) {

	/** Of whom nothing is known. */
	public static final Background UNKNOWN = new Background(null, null, null);

}
