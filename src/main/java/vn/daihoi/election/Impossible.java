package vn.daihoi.election;

import java.util.ArrayList;
import java.util.List;

import vn.daihoi.regulation.Finding;

/** Collects what cannot be true, whatever the rules are. */
class Impossible {

	private final String clause;

	private final String advice;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * Begins without any.
	 * @param clause what the figures are governed by; empty for plain arithmetic
	 * @param advice what to do about a figure that does not say so itself
	 */
	Impossible(String clause, String advice) {
		this.clause = clause;
		this.advice = advice;
	}

	void atLeast(int least, int value, String field, String what) {
		when(value < least, field, "%s phải từ %d trở lên, không thể là %d".formatted(what, least, value));
	}

	void when(boolean impossible, String field, String text) {
		if (impossible) {
			String advised = text.contains(";") ? text : text + "; " + this.advice;
			this.findings.add(Finding.error("TALLY", field, advised, this.clause));
		}
	}

	List<Finding> findings() {
		return this.findings;
	}

}
