package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
				choices(inCharge), self(inCharge, person));
	}

	/** Each as the areas name the person, and each name alone, which is all posts. */
	static List<String> choices(List<String> inCharge) {
		return inCharge.stream().flatMap((one) -> Stream.of(name(one), one)).distinct().toList();
	}

	static String self(List<String> inCharge, String person) {
		return inCharge.stream()
			.map(SurroundingsReader::name)
			.filter((one) -> one.equalsIgnoreCase(person))
			.findFirst()
			.orElse(null);
	}

	/** The name alone, or what stands before the post. */
	private static String name(String inCharge) {
		return inCharge.split(",", 2)[0].strip();
	}

}
