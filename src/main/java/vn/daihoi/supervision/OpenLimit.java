package vn.daihoi.supervision;

import java.time.LocalDate;

/**
 * A limit of a congress that is still owed.
 *
 * @param element the step that it limits
 * @param late whether its day has passed and it is not internal
 */
public record OpenLimit(String rule, String name, String element, int occurrence, LocalDate dueOn, boolean late) {

	/** What a page sends for it: the rule and the day that the page showed. */
	public String sent() {
		return this.rule + "@" + this.dueOn;
	}

	/** Whether that was sent; the rule alone says it too. */
	boolean isMeantBy(String sent) {
		return sent.equals(sent()) || sent.equals(this.rule);
	}

}
