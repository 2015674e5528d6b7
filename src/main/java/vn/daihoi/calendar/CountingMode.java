package vn.daihoi.calendar;

/**
 * The two readings of "n working days before" and "n working days after". No Party text
 * found says which holds; for the opening notice the strict one is the safe choice.
 */
public enum CountingMode {

	/** Lenient: the n-th working day itself is the day. */
	A,

	/** Strict: n full working days lie between the two days. */
	B

}
