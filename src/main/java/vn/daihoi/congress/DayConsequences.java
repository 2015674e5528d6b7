package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;

/** All that follows when a congress opens on another day than the accepted one. */
@Component
public class DayConsequences {

	private final Congresses congresses;

	private final List<DayConsequence> consequences;

	DayConsequences(Congresses congresses, List<DayConsequence> consequences) {
		this.congresses = congresses;
		this.consequences = consequences;
	}

	/** Empty where no day was accepted before, or the same. */
	public List<Finding> of(Congress congress, LocalDate to, Session session) {
		return from(congress, to).map((from) -> new DayChange(congress, from, to, session))
			.map((change) -> this.consequences.stream().flatMap((one) -> one.of(change).stream()).toList())
			.orElse(List.of());
	}

	/** The day that is left, if {@code to} is another one. */
	public Optional<LocalDate> from(Congress congress, LocalDate to) {
		return this.congresses.acceptedOpening(congress.id()).filter((accepted) -> !accepted.equals(to));
	}

}
