package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * The plan as it is issued.
 *
 * @param papers the ids of the uploaded signed plan
 */
record IssuePlan(String number, LocalDate issuedOn, String signer, List<String> papers) {
}
