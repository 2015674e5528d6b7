package vn.daihoi.regulation;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What a check says about one field.
 *
 * @param severity how much it weighs
 * @param code the id of the rule, stable, for example {@code DL02} or {@code T08}
 * @param field the path of the input it speaks of, for example {@code openingDate} or
 * {@code candidates[2].votes}; never null, empty when it speaks of the whole input
 * @param text one Vietnamese sentence without its final stop, saying what is wrong and
 * what to do
 * @param clause where the rule stands, the plan's own section first; never null, empty
 * when it is plain arithmetic
 */
public record Finding(Severity severity, String code, String field, String text, String clause) {

	/** The code of what is only striven for. */
	public static final String TARGET = "TARGET";

	public Finding {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(code);
		Objects.requireNonNull(field);
		Objects.requireNonNull(text);
		Objects.requireNonNull(clause);
	}

	public static Finding error(String code, String field, String text, String clause) {
		return new Finding(Severity.ERROR, code, field, text, clause);
	}

	public static Finding warning(String code, String field, String text, String clause) {
		return new Finding(Severity.WARNING, code, field, text, clause);
	}

	public static Finding info(String code, String field, String text, String clause) {
		return new Finding(Severity.INFO, code, field, text, clause);
	}

	/**
	 * The same finding about {@code prefix.field}, for a rule asked about a part of a
	 * form.
	 */
	public Finding under(String prefix) {
		return new Finding(this.severity, this.code, this.field.isEmpty() ? prefix : prefix + "." + this.field,
				this.text, this.clause);
	}

	@JsonIgnore
	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	/**
	 * Whether it is passed over only with a reason. No text that was read makes a duty of
	 * what is striven for.
	 */
	public boolean asksReason() {
		return this.severity == Severity.WARNING && !this.code.equals(TARGET);
	}

	/** The text with its clause, as a person reads it. */
	public String sentence() {
		return this.clause.isEmpty() ? this.text + "." : this.text + " (" + this.clause + ").";
	}

	/** Those of {@code findings} that stop what is still to come. */
	public static List<Finding> errors(List<Finding> findings) {
		return findings.stream().filter(Finding::isError).toList();
	}

}
