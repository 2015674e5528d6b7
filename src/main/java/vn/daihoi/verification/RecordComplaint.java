package vn.daihoi.verification;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A complaint, or disunity, as the committee's register has it.
 *
 * @param congress of the branch that it concerns
 * @param reference its number in the register, no content
 */
record RecordComplaint(String congress, Matter matter, LocalDate receivedOn, @Nullable String reference) {
}
