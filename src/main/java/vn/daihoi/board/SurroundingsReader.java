package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.Sight;

/** Puts together what is said of a campaign as a whole. */
@Component
class SurroundingsReader {

	private final Concerns concerns;

	private final Paces paces;

	private final Attention attention;

	SurroundingsReader(Concerns concerns, Paces paces, Attention attention) {
		this.concerns = concerns;
		this.paces = paces;
		this.attention = attention;
	}

	/**
	 * For a person.
	 * @param person the name, as areas and congresses to attend are given to it
	 */
	Surroundings of(Sight sight, CongressFilter filter, LocalDate today, String person) {
		List<String> inCharge = this.attention.inCharge(sight, filter, today);
		return new Surroundings(this.concerns.of(sight, filter, today), this.paces.of(sight, filter, today),
				this.attention.behind(sight, filter, today), this.attention.attended(sight, filter, today, person),
				inCharge, inCharge.stream().filter((one) -> names(one, person)).findFirst().orElse(null));
	}

	/** The name alone, or followed by the post. */
	private static boolean names(String inCharge, String person) {
		return inCharge.split(",", 2)[0].strip().equalsIgnoreCase(person);
	}

}
