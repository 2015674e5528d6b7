package vn.daihoi.verification;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * From when to when a complaint that qualifies was verified.
 *
 * @param concludedOn null while it is
 */
public record ComplaintUnderWay(LocalDate receivedOn, @Nullable LocalDate concludedOn) {
}
