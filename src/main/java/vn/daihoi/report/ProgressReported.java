package vn.daihoi.report;

import java.time.LocalDate;

/**
 * The committees of a plan have reported a day.
 *
 * @param issuer the code of who hears of it
 * @param units how many committees
 */
public record ProgressReported(String plan, String issuer, LocalDate day, int units, ProgressFigures figures) {
}
