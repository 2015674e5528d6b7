package vn.daihoi.plan;

import java.util.List;

/** Organisations whose congress itself elects the secretary, as a trial: thí điểm. */
public record Trial(List<String> organizations, String clause) {

}
