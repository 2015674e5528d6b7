package vn.daihoi.verification;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * Something that is verified about a congress, mostly before it.
 *
 * @param memberId the person whom it is about; null when it is about the branch
 * @param fullName that person's name
 * @param reference where the committee's register has it; null when nobody wrote it down
 */
record Verification(long id, String congress, Matter matter, @Nullable String memberId, @Nullable String fullName,
		LocalDate receivedOn, @Nullable String reference) {

	/** What the inspection committee calls it. */
	String title() {
		String about = (this.fullName != null) ? this.fullName : this.reference;
		return (about != null) ? this.matter.label() + ": " + about : this.matter.label();
	}

}
