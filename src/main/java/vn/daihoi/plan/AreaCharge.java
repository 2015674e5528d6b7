package vn.daihoi.plan;

/**
 * A person in charge of an area: directs, inspects and urges the congresses of a
 * committee.
 *
 * @param unit the code of the committee
 * @param basis the paper that says so, for example {@code 98-TB/HU ngày 08/05/2024}
 */
public record AreaCharge(String unit, String person, String basis) {

}
