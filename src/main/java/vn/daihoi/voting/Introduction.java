package vn.daihoi.voting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.lang.Nullable;

/**
 * The introduction ballots before a secretary is elected.
 *
 * @param wanted how many names of the introduction go on
 * @param chosenByHead whom the head of the committee chose of those tied at the end; null
 * where nobody had to
 */
record Introduction(int issued, int returned, int valid, int wanted, List<Introduced> names,
		@Nullable String chosenByHead) {

	/** Somebody who was introduced, and on how many ballots. */
	record Introduced(String name, int votes) {

		static final Comparator<Introduced> MOST_FIRST = Comparator.comparingInt(Introduced::votes).reversed();

	}

	/** Those between whom the last place lies; empty when the votes decide. */
	List<String> tiedAtTheEnd() {
		List<Introduced> ranked = ranked();
		if (this.wanted < 1 || ranked.size() <= this.wanted) {
			return List.of();
		}
		int last = ranked.get(this.wanted - 1).votes();
		return (ranked.get(this.wanted).votes() < last) ? List.of()
				: ranked.stream().filter((one) -> one.votes() == last).map((one) -> one.name().strip()).toList();
	}

	/**
	 * Those who go on. Where several places lie between tied names the head's choice is
	 * the only one that is known.
	 */
	List<String> goingOn() {
		List<String> tied = tiedAtTheEnd();
		Stream<String> ahead = ranked().stream()
			.limit(Math.max(this.wanted, 0))
			.map((one) -> one.name().strip())
			.filter((name) -> !tied.contains(name));
		return Stream.concat(ahead, tied.stream().filter((name) -> name.equals(this.chosenByHead))).toList();
	}

	private List<Introduced> ranked() {
		return this.names.stream().sorted(Introduced.MOST_FIRST).toList();
	}

}
