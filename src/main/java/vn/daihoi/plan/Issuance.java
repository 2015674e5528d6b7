package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * How far the plan has come as a paper.
 *
 * @param draft whether it is still a draft
 * @param symbol what follows the number, for example {@code KH/HU}
 * @param place where it is signed; null where the plan does not say
 * @param number the number given by the office; null as long as it is a draft
 * @param date the date of issue; null as long as it is a draft
 * @param openPoints what the draft leaves blank or for a decision
 */
public record Issuance(boolean draft, String symbol, @MayBeAbsent String place, @MayBeAbsent String number,
		@MayBeAbsent LocalDate date, @MayBeAbsent List<Statement> openPoints) {

}
