package vn.daihoi.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.lang.Nullable;

import vn.daihoi.document.Asked;
import vn.daihoi.document.Paper;
import vn.daihoi.voting.Introduction.Introduced;
import vn.daihoi.voting.InvalidBallots.Reason;

/** The figures of a ballot that stand in the form and have not been sent. */
record AskedCount(Asked asked) {

	private static final List<String> FIGURES = List.of("present", "issued", "returned", "valid", "invalid");

	/** Those that stand there, and how many of the convened are absent. */
	Map<String, Object> figures(int convened) {
		Map<String, Object> figures = new HashMap<>();
		FIGURES.forEach((name) -> number(name, "").ifPresent((number) -> figures.put(name, written(number))));
		number("present", "").ifPresent((present) -> figures.put("absent", written(convened - present)));
		return figures;
	}

	static String written(int number) {
		return "%02d".formatted(number);
	}

	/** Empty before somebody wrote them. */
	String votes(String name) {
		return number("votes", " " + name).map(String::valueOf).orElse("");
	}

	/** Of the base of the majority. */
	String share(String name, long base) {
		return number("votes", " " + name).filter((votes) -> base > 0)
			.map((votes) -> "%.2f%%".formatted(100.0 * votes / base).replace('.', ','))
			.orElse("");
	}

	/** Each with its ballots, or room for them. */
	List<String> reasons(List<Reason> reasons) {
		return reasons.stream()
			.map((reason) -> "%s: %s".formatted(reason.label(),
					number("reasons", " " + reason).map((number) -> written(number) + " phiếu").orElse(Paper.BLANK)))
			.toList();
	}

	/** Whom the introduction ballots name so far, with most votes first. */
	List<Introduced> introduced() {
		return this.asked.all("votes")
			.stream()
			.filter((line) -> line.matches("\\d{1,6} .+"))
			.map((line) -> line.split(" ", 2))
			.map((parts) -> new Introduced(parts[1], Integer.parseInt(parts[0])))
			.sorted(Introduced.MOST_FIRST)
			.toList();
	}

	/** How many of them go on; null before somebody wrote it. */
	@Nullable
	String wanted() {
		return number("wanted", "").map(AskedCount::written).orElse(null);
	}

	/** Null where nobody had to choose. */
	@Nullable
	String chosenByHead() {
		return this.asked.one("chosen");
	}

	/** What stands before {@code suffix}. */
	private Optional<Integer> number(String name, String suffix) {
		return this.asked.all(name)
			.stream()
			.filter((value) -> value.endsWith(suffix))
			.map((value) -> value.substring(0, value.length() - suffix.length()))
			.filter((value) -> value.matches("\\d{1,6}"))
			.map(Integer::valueOf)
			.findFirst();
	}

}
