package vn.daihoi.voting;

import java.util.List;
import java.util.function.Predicate;

import org.springframework.lang.Nullable;

import vn.daihoi.voting.Nominee.Source;
import vn.daihoi.voting.Nominee.Standing;

/**
 * The list for a ballot, after nominations and withdrawals.
 *
 * @param inFavour who agreed to the list
 * @param steps the steps of a direct election that were done; null elsewhere
 * @param introduction the introduction ballots; null where there were none
 */
record SettleList(List<Row> names, @Nullable Integer inFavour, @Nullable List<String> steps,
		@Nullable Introduction introduction) {

	/** Somebody who was proposed. */
	record Row(String name, Source source, boolean withdrawn, @Nullable Integer agreed) {

		boolean isOutsider() {
			return this.source != Source.PREPARED && !this.withdrawn;
		}

		private Nominee nominee() {
			return new Nominee(this.name.strip(), this.source, this.withdrawn, this.agreed, Standing.LISTED);
		}

	}

	List<String> done() {
		return (this.steps != null) ? this.steps : List.of();
	}

	List<String> listed() {
		return this.names.stream().filter(Predicate.not(Row::withdrawn)).map((row) -> row.name().strip()).toList();
	}

	List<Nominee> nominees() {
		return this.names.stream().map(Row::nominee).toList();
	}

}
