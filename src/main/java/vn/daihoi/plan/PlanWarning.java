package vn.daihoi.plan;

import java.util.Map;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Severity;

/**
 * What the checker found in a plan and its author has to mend or to explain.
 *
 * @param code of the catalogue of contradictions
 * @param sentence as a person reads it
 * @param reason why a warning is left as it is; null while nobody has written one
 */
public record PlanWarning(Severity severity, String code, String sentence, @Nullable String reason) {

	static PlanWarning of(Finding finding, Map<String, String> reasons) {
		return new PlanWarning(finding.severity(), finding.code(), finding.sentence(), reasons.get(finding.sentence()));
	}

	/** What was decided on it, as the plan's readers are told. */
	public String answer() {
		if (this.severity == Severity.ERROR) {
			return "chưa sửa";
		}
		return (this.reason != null) ? this.reason : "chưa ghi lý do";
	}

	String line() {
		return this.code + ": " + answer();
	}

}
