package vn.daihoi.election;

/** A share as papers write it: with two digits. */
final class Share {

	private static final double PERCENT = 100.0;

	private Share() {
	}

	/** {@code 91,67%}, and {@code 100%}. */
	static String percent(int part, int whole) {
		return "%.2f%%".formatted(PERCENT * part / whole).replace('.', ',').replace(",00%", "%");
	}

}
