package vn.daihoi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.Actor;
import vn.daihoi.plan.AreaCharge;
import vn.daihoi.plan.AreaCharges;
import vn.daihoi.plan.Duty;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;

/**
 * The table of persons in charge and their areas, filled in as it was before.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.2, by the notices 98-TB/HU and 94-TB/HU.
 */
@Component
class AreaTable {

	private final Organizations organizations;

	private final AreaCharges charges;

	AreaTable(Organizations organizations, AreaCharges charges) {
		this.organizations = organizations;
		this.charges = charges;
	}

	/**
	 * One line of the table.
	 *
	 * @param person null where nobody is in charge yet
	 */
	record Line(String unit, String name, String person, String basis) {
	}

	/** The papers that the plan names for it. */
	static List<String> bases(PlanDocument plan) {
		return plan.dutyOf(Actor.AREA_SUPERVISORS)
			.map(Duty::clause)
			.map(plan::basesOf)
			.orElse(List.of())
			.stream()
			.map(LegalBasis::label)
			.toList();
	}

	/** A line or more for each committee below the issuer. */
	List<Line> lines(PlanDocument plan) {
		Map<String, List<AreaCharge>> known = this.charges.all();
		return units(plan).stream().flatMap((unit) -> lines(unit, known.getOrDefault(unit.code(), List.of()))).toList();
	}

	private List<Organization> units(PlanDocument plan) {
		return this.organizations.unitsBelow(plan.issuer());
	}

	private static Stream<Line> lines(Organization unit, List<AreaCharge> charges) {
		return charges.isEmpty() ? Stream.of(new Line(unit.code(), unit.name(), null, null))
				: charges.stream().map((one) -> new Line(unit.code(), unit.name(), one.person(), one.basis()));
	}

	/** What is wrong with a table; who has nobody is told and not refused. */
	List<Finding> check(PlanDocument plan, List<AreaCharge> table) {
		List<Finding> findings = new ArrayList<>();
		List<String> units = units(plan).stream().map(Organization::code).toList();
		for (int i = 0; i < table.size(); i++) {
			if (!units.contains(table.get(i).unit())) {
				findings.add(Finding.error("AREA", "charges[" + i + "].unit",
						"“" + table.get(i).unit() + "” không phải đảng ủy cơ sở trực thuộc; hãy chọn lại",
						clause(plan)));
			}
		}
		long without = units.stream()
			.filter((unit) -> table.stream().noneMatch((one) -> one.unit().equals(unit)))
			.count();
		if (without > 0) {
			findings.add(Finding.info("AREA", "charges", "Còn " + without + " đảng ủy cơ sở chưa có người phụ trách",
					clause(plan)));
		}
		return findings;
	}

	private static String clause(PlanDocument plan) {
		return plan.dutyOf(Actor.AREA_SUPERVISORS).map((duty) -> Plans.clause(duty.clause())).orElse("");
	}

	void record(PlanDocument plan, List<AreaCharge> table) {
		Map<String, List<AreaCharge>> byUnit = table.stream().collect(Collectors.groupingBy(AreaCharge::unit));
		units(plan).forEach((unit) -> this.charges.assign(unit.code(), byUnit.getOrDefault(unit.code(), List.of())));
	}

}
