package vn.daihoi.organization;

import java.time.LocalDate;

/** The paper by which organisations move. */
public record MoveDecision(String number, LocalDate day, String issuer) {
}
