package vn.daihoi.report;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Organizations;

/** Who is missing under a plan, with names. */
@Component
class MissingParts {

	private final BranchRows rows;

	private final ScheduleLists lists;

	private final UnitReports reports;

	private final Organizations organizations;

	MissingParts(BranchRows rows, ScheduleLists lists, UnitReports reports, Organizations organizations) {
		this.rows = rows;
		this.lists = lists;
		this.reports = reports;
		this.organizations = organizations;
	}

	/** The committees that have not sent their list of days. */
	List<Missing> lists(String plan) {
		return units(this.lists.missing(plan));
	}

	/** The committees that have not reported. */
	List<Missing> reports(String plan) {
		Set<String> branches = this.rows.of(plan).stream().map(BranchRow::organization).collect(Collectors.toSet());
		return this.reports.missing(plan)
			.stream()
			.map((code) -> new Missing(code, name(code), branches.contains(code) ? null : "Chưa gửi báo cáo", null))
			.toList();
	}

	private List<Missing> units(List<String> codes) {
		return codes.stream().map((code) -> new Missing(code, name(code), null, null)).toList();
	}

	/** The branches without a result, with the reason where it is known already. */
	List<Missing> results(String plan) {
		return branches(plan, (branch) -> !branch.resultRecorded());
	}

	/** The branches whose result is still to be ratified. */
	List<Missing> ratifications(String plan) {
		return branches(plan, (branch) -> !branch.settled());
	}

	private List<Missing> branches(String plan, Predicate<BranchRow> missing) {
		return this.rows.of(plan).stream().filter(missing).map(Missing::of).toList();
	}

	/** The name of an organisation; its code when it is unknown. */
	String name(String code) {
		return this.organizations.find(code).map((found) -> found.name()).orElse(code);
	}

}
