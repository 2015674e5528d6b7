package vn.daihoi.decision;

import java.util.Map;
import java.util.Optional;

import vn.daihoi.regulation.Citation;

/**
 * What a row of a decision table says.
 *
 * @param outputs by the name of the output
 */
public record Row(Map<String, Object> outputs) {

	/** Empty where the row leaves it open. */
	public Optional<String> text(String output) {
		return Optional.ofNullable((String) this.outputs.get(output));
	}

	/** Empty where the row leaves it open. */
	public Optional<Integer> number(String output) {
		return Optional.ofNullable((Integer) this.outputs.get(output));
	}

	public boolean is(String output) {
		return Boolean.TRUE.equals(this.outputs.get(output));
	}

	/** Where in the register the row stands. */
	public Citation citation() {
		return Citation.of(text("citation").orElse(""));
	}

}
