package vn.daihoi.plan;

import java.util.List;

/**
 * Organisations whose congress itself elects the secretary, as a trial: thí điểm.
 *
 * @param window when; null where the plan does not say
 */
public record Trial(List<String> organizations, @MayBeAbsent CongressWindow window, String clause) {

}
