package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.plan.OpinionSources.Source;

/**
 * Whom a branch asks for opinions, by kind and day: the decision table
 * {@code opinionSources}.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2.
 */
public interface OpinionBodies {

	/**
	 * Those whom such a branch asks on that day; none where its own service says whom.
	 */
	List<Source> of(OrganizationKind kind, LocalDate day);

}
