package vn.daihoi.task;

import java.time.LocalDate;

/**
 * A user task was completed and what its form said is written.
 *
 * @param subject the business key of its process
 * @param element its element id
 * @param day on which a person completed it
 */
public record TaskCompleted(String subject, String element, LocalDate day) {
}
