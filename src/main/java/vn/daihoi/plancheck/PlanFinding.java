package vn.daihoi.plancheck;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;

/**
 * What the checker says of a plan.
 *
 * @param finding its clause is a section of the plan first
 * @param feasibleFrom the first day on which a congress can open if nothing of the plan
 * changes; null where the finding is not about that
 * @param feasibleTo the last such day; null where there is none
 */
public record PlanFinding(@JsonUnwrapped Finding finding,
		@Nullable @JsonInclude(Include.NON_NULL) LocalDate feasibleFrom,
		@Nullable @JsonInclude(Include.NON_NULL) LocalDate feasibleTo) {

	static PlanFinding of(Finding finding) {
		return new PlanFinding(finding, null, null);
	}

}
