package vn.daihoi.plan;

import java.util.List;

import org.springframework.lang.Nullable;

/**
 * A change of a plan before it is decided.
 *
 * @param source the plan file as it will be; null when another plan takes its place
 */
public record AmendmentDraft(String plan, Amendment.Kind kind, String reason, @Nullable String supersededBy,
		@Nullable String source, List<Change> changes) {

}
