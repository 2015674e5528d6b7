package vn.daihoi.regulation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

/** All rules of the product, wherever they are kept, each with where it stands. */
@Component
public class Rulebook {

	private final Citations citations;

	private final List<RuleSource> sources;

	Rulebook(Regulations regulations, List<RuleSource> sources) {
		this.citations = new Citations(regulations);
		this.sources = sources;
	}

	/** Those that hold for everybody on a day. */
	public List<CitedRule> on(LocalDate day) {
		return this.sources.stream()
			.flatMap((source) -> source.rules(day).stream())
			.map((row) -> new CitedRule(row, this.citations.in(row.clause(), day), day))
			.toList();
	}

}
