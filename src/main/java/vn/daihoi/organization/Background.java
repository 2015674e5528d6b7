package vn.daihoi.organization;

import java.time.LocalDate;

import jakarta.annotation.Nullable;

/**
 * What statistics ask of a member beside age and sex; null where nobody wrote it.
 *
 * @param education professional training
 * @param admittedOn the day of admission to the Party
 */
public record Background(@Nullable GeneralEducation general, @Nullable Education education, @Nullable Theory theory,
		@Nullable LocalDate admittedOn, @Nullable Religion religion) {

	/** Of whom nothing is known. */
	public static final Background UNKNOWN = new Background(null, null, null, null, null);

}
