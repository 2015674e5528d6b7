package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;

/**
 * How the bases of a plan stand to a day: of the plan, of a congress, of who reads it.
 */
public class PlanBases {

	private final Regulations regulations;

	public PlanBases(Regulations regulations) {
		this.regulations = regulations;
	}

	/** What the register knows of a basis; nothing of the documents of a place. */
	public Optional<Regulation> known(LegalBasis basis) {
		return (basis.number() == null) ? Optional.empty() : this.regulations.find(basis.number(), basis.date());
	}

	/**
	 * Those that are no longer in force on a day, as far as {@code asOf} can know it: a
	 * later document is not known before its issue.
	 */
	public List<EndedBasis> endedBy(LocalDate day, PlanDocument plan, LocalDate asOf) {
		return IntStream.range(0, plan.legalBasis().size())
			.boxed()
			.flatMap((place) -> ended(place, plan.legalBasis().get(place), day, asOf))
			.toList();
	}

	private Stream<EndedBasis> ended(int place, LegalBasis basis, LocalDate day, LocalDate asOf) {
		return known(basis).stream()
			.flatMap((regulation) -> this.regulations.knownEnd(regulation, asOf)
				.filter((end) -> !day.isBefore(end))
				.map((end) -> new EndedBasis(place, basis, regulation, end, successor(regulation, day, asOf)))
				.stream());
	}

	private Regulation successor(Regulation ended, LocalDate day, LocalDate asOf) {
		return this.regulations.known(ended.topic(), day).filter((now) -> !asOf.isBefore(now.issued())).orElse(null);
	}

}
