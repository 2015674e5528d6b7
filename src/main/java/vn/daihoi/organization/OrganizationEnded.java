package vn.daihoi.organization;

import java.time.LocalDate;

/**
 * An organisation is there no more; nobody holds a role or a post in it.
 *
 * @param code of the organisation
 * @param day the first day on which it is there no more
 */
public record OrganizationEnded(String code, LocalDate day) {
}
