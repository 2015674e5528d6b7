package vn.daihoi.election;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.plan.CongressType;

/** What recorded congresses discussed and resolved. */
@Repository
public class Deliberations {

	private final JdbcClient jdbc;

	private final CongressResults results;

	Deliberations(JdbcClient jdbc, CongressResults results) {
		this.jdbc = jdbc;
		this.results = results;
	}

	/**
	 * As it stands.
	 *
	 * @param base the number that a share of the vote is taken of; null where no vote was
	 * written down
	 */
	public record Recorded(@Nullable Integer speakers, @Nullable Integer inFavour, @Nullable Integer base,
			@Nullable Integer targets) {

		boolean isSomething() {
			return this.speakers != null || this.inFavour != null || this.targets != null;
		}

		/** {@code 11/12 (91,67%)}; null where no vote was written down. */
		@Nullable
		public String vote() {
			return (this.inFavour == null) ? null
					: "%d/%d (%s)".formatted(this.inFavour, this.base, Share.percent(this.inFavour, this.base));
		}

	}

	/**
	 * Writes it beside the members who meet, which are recorded before.
	 * @param deliberation null where nothing was written down
	 */
	public void record(String congress, CongressType type, LocalDate day, @Nullable Deliberation deliberation) {
		Deliberation said = (deliberation != null) ? deliberation : Deliberation.UNKNOWN;
		Long base = (said.inFavour() == null) ? null
				: VoteBase.ofVote(type, day).of(this.results.convened(congress).orElseThrow());
		this.jdbc.sql("""
				update congress_result set speakers = ?, resolution_in_favour = ?, resolution_base = ?, targets = ?
				where congress = ?""")
			.params(said.speakers(), said.inFavour(), base, said.targets(), congress)
			.update();
	}

	/** Empty where nothing was written down. */
	public Optional<Recorded> of(String congress) {
		return this.jdbc.sql("""
				select speakers, resolution_in_favour as inFavour, resolution_base as base, targets
				from congress_result where congress = ?""")
			.param(congress)
			.query(Recorded.class)
			.optional()
			.filter(Recorded::isSomething);
	}

}
