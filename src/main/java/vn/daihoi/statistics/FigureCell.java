package vn.daihoi.statistics;

import java.util.Locale;

import org.springframework.lang.Nullable;

/**
 * A figure as the page shows it.
 *
 * @param text with its whole, where it has one
 * @param share of its whole, as a person reads it; null where it has none
 * @param value for a chart; null where it is not known
 * @param percent for a chart; null where it is no share
 * @param address what stands behind it; null for nothing
 */
record FigureCell(String key, String label, String text, @Nullable String share, @Nullable Integer value,
		@Nullable String percent, @Nullable String address) {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private static final int PERCENT = 100;

	static FigureCell of(FigureRow row, Figure figure, @Nullable String address) {
		Double ratio = row.ratio(figure);
		boolean share = figure.kind() == Figure.Kind.PART && ratio != null;
		return new FigureCell(figure.key(), figure.label(), text(row, figure, ratio),
				share ? String.format(VIETNAMESE, "%.1f%%", ratio * PERCENT) : null, row.number(figure).orElse(null),
				share ? String.format(Locale.ROOT, "%.1f", ratio * PERCENT) : null, address);
	}

	/** {@code 12/15 (80,0%)}. */
	String inWords() {
		return (this.share == null) ? this.text : this.text + " (" + this.share + ")";
	}

	/** None, or not known. */
	boolean isNothing() {
		return this.value == null || this.value == 0;
	}

	private static String text(FigureRow row, Figure figure, @Nullable Double ratio) {
		if (row.number(figure).isEmpty()) {
			return "–";
		}
		return switch (figure.kind()) {
			case NUMBER -> String.format(VIETNAMESE, "%,d", row.number(figure).get());
			case AVERAGE -> String.format(VIETNAMESE, "%.1f", ratio);
			case PART -> String.format(VIETNAMESE, "%,d/%,d", row.number(figure).get(), row.whole(figure).get());
		};
	}

}
