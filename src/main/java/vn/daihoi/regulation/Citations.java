package vn.daihoi.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which documents of the register the clause of a rule names: by number, or by title the
 * one that is in force.
 */
class Citations {

	private static final Comparator<Regulation> LATEST = Comparator.comparing(Regulation::issued);

	private static final Comparator<Regulation> LONGEST = Comparator.comparing((one) -> one.title().length());

	private final Regulations regulations;

	Citations(Regulations regulations) {
		this.regulations = regulations;
	}

	/** Those that a clause names to who reads it on a day; its parts end with ";". */
	List<Regulation> in(String clause, LocalDate day) {
		return Arrays.stream(clause.split(";")).flatMap((part) -> one(part, day).stream()).distinct().toList();
	}

	private Optional<Regulation> one(String part, LocalDate day) {
		return numbered(part, day).or(() -> titled(part, day));
	}

	/** A number that came again means the last document issued by then. */
	private Optional<Regulation> numbered(String part, LocalDate day) {
		List<Regulation> named = this.regulations.all().stream().filter((one) -> isNamed(one, part)).toList();
		return named.stream()
			.filter((one) -> !day.isBefore(one.issued()))
			.max(LATEST)
			.or(() -> named.stream().min(LATEST));
	}

	private static boolean isNamed(Regulation regulation, String part) {
		return !regulation.number().isEmpty()
				&& Pattern.compile("(?<!\\d)" + Pattern.quote(regulation.number())).matcher(part).find();
	}

	/**
	 * Titles contain each other, the longest is meant; before the first of them, that.
	 */
	private Optional<Regulation> titled(String part, LocalDate day) {
		List<Regulation> named = this.regulations.all().stream().filter((one) -> part.contains(one.title())).toList();
		return named.stream()
			.filter((one) -> one.isInForceOn(day))
			.max(LONGEST)
			.or(() -> named.stream().max(LONGEST.thenComparing(LATEST.reversed())));
	}

}
