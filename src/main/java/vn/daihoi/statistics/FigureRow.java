package vn.daihoi.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.lang.Nullable;

/**
 * The figures of a committee, of one congress, or of all.
 *
 * @param code of the organisation; null in the sum
 * @param numbers by the key of the figure; what is not known is missing
 */
record FigureRow(@Nullable String code, String name, Map<String, Integer> numbers) {

	static FigureRow sum(List<FigureRow> rows) {
		Map<String, Integer> sums = new HashMap<>();
		rows.forEach((row) -> row.numbers.forEach((key, number) -> sums.merge(key, number, Integer::sum)));
		return new FigureRow(null, "Cộng", sums);
	}

	/** Empty where it is not known: a part of nothing is not none. */
	Optional<Integer> number(Figure figure) {
		return whole(figure).filter((whole) -> whole == 0).isPresent() ? Optional.empty()
				: Optional.ofNullable(this.numbers.get(figure.key()));
	}

	/** Of how many; empty where that does not matter. */
	Optional<Integer> whole(Figure figure) {
		return Optional.ofNullable(figure.whole()).map((whole) -> this.numbers.getOrDefault(whole, 0));
	}

	/** The number in relation to its whole; null where one of them is not known. */
	@Nullable
	Double ratio(Figure figure) {
		Optional<Integer> whole = whole(figure);
		return number(figure).flatMap((number) -> whole.map((all) -> number / (double) all)).orElse(null);
	}

	/** The same with other numbers beside these. */
	FigureRow with(Map<String, Integer> more) {
		Map<String, Integer> all = new HashMap<>(this.numbers);
		all.putAll(more);
		return new FigureRow(this.code, this.name, all);
	}

}
