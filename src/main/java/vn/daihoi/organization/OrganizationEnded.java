package vn.daihoi.organization;

/**
 * An organisation is there no more; nobody holds a role in it.
 *
 * @param code of the organisation
 */
public record OrganizationEnded(String code) {
}
