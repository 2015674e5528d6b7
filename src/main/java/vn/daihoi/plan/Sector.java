package vn.daihoi.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.daihoi.organization.OrganizationKind;

/** What is guided beside the plan. */
public enum Sector {

	/** The budget of the congresses, for all branches. */
	BUDGET("Hướng dẫn kinh phí đại hội", Actor.ISSUER_OFFICE, "userTask_sendBudgetGuidance", null),

	/** How the congresses are spoken of in public, for all branches. */
	PROPAGANDA("Hướng dẫn tuyên truyền đại hội", null, "userTask_sendPropagandaGuidance", null),

	/** The branches of the police. */
	POLICE("Hướng dẫn của ngành Công an", Actor.POLICE_COMMITTEE, "userTask_sendPoliceGuidance",
			OrganizationKind.POLICE_BRANCH),

	/** The branches of the armed forces. */
	MILITARY("Hướng dẫn của ngành Quân sự", Actor.MILITARY_COMMITTEE, "userTask_sendMilitaryGuidance",
			OrganizationKind.MILITARY_BRANCH);

	private final String label;

	private final Actor guide;

	private final String element;

	private final OrganizationKind kind;

	Sector(String label, Actor guide, String element, OrganizationKind kind) {
		this.label = label;
		this.guide = guide;
		this.element = element;
		this.kind = kind;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** Of whom the plan asks it; empty when the plan does not. */
	Optional<Duty> duty(PlanDocument plan) {
		return Optional.ofNullable(this.guide).flatMap(plan::dutyOf);
	}

	/** The user task with which it is sent. */
	String element() {
		return this.element;
	}

	/** The branches that it is usually for. */
	List<OrganizationKind> kinds() {
		return (this.kind != null) ? List.of(this.kind)
				: Stream.of(OrganizationKind.values()).filter(OrganizationKind::isBranch).toList();
	}

	/** What its paper is to the work. */
	String purpose() {
		return "guidance." + name();
	}

}
