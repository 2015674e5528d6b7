package vn.daihoi.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as it stands: what was signed, and the days that were moved since.
 *
 * @param signed without the moved days
 * @param document with the days that were moved for all
 * @param moved all of them, first those for all
 */
record PlanInForce(PlanDocument signed, PlanDocument document, List<MovedMilestone> moved) {

	static PlanInForce of(PlanDocument signed, List<MovedMilestone> moved) {
		return new PlanInForce(signed, with(signed, moved.stream().filter(MovedMilestone::isForAll)), moved);
	}

	/** Of several that moved the same day the last one counts. */
	private static PlanDocument with(PlanDocument signed, Stream<MovedMilestone> moved) {
		return moved
			.collect(Collectors.toMap(MovedMilestone::milestone, Function.identity(), (wider, narrower) -> narrower))
			.values()
			.stream()
			.reduce(signed, PlanDocument::with, (one, other) -> other);
	}

	/** Whether some organisation has a day of its own. */
	boolean differs() {
		return this.moved.stream().anyMatch((one) -> !one.isForAll());
	}

	/** The same for an organisation under {@code unit}; its own days stand first. */
	PlanDocument documentOf(String organization, String unit) {
		return with(this.signed, Stream.of("", unit, organization).flatMap(this::of));
	}

	/** What moved a day for an organisation; empty when it stands as it was signed. */
	Optional<MovedMilestone> moved(String organization, String unit, String milestone) {
		return Stream.of("", unit, organization)
			.flatMap(this::of)
			.filter((one) -> one.milestone().equals(milestone))
			.reduce((wider, narrower) -> narrower);
	}

	private Stream<MovedMilestone> of(String organization) {
		return this.moved.stream().filter((one) -> Objects.equals(one.organization(), organization));
	}

}
