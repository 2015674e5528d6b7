package vn.daihoi.notification;

import java.time.LocalDate;

/**
 * What those who follow an area found one morning.
 *
 * @param recipient their group
 * @param late how many limits of plan or regulation had passed
 * @param soon how many were to come within the next working days
 */
record Digest(long id, String recipient, String plan, LocalDate morning, int late, int soon) {
}
