package vn.daihoi.midterm;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.CongressId;

/**
 * A change of a committee between two congresses.
 *
 * @param director the committee above, which decides
 * @param occasion why it is changed
 * @param heldOn the day of the meeting that elected or agreed; null before it is recorded
 * @param requestedOn when the request went to the committee above; null before
 */
public record MidTermChange(long id, String organization, String director, String occasion, LocalDate openedOn,
		@Nullable LocalDate heldOn, @Nullable LocalDate requestedOn) {

	/** The business key of its process. */
	public String subject() {
		return CongressId.outsidePlans(this.id, this.organization).toString();
	}

}
