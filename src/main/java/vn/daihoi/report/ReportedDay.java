package vn.daihoi.report;

import java.time.LocalDate;

/** A day of a plan on which congresses were to open. */
record ReportedDay(String plan, String issuer, LocalDate openingDay) {
}
