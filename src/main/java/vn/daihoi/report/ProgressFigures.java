package vn.daihoi.report;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How far the congresses of one day are.
 *
 * @param registered that were to open on it
 * @param notHeld that were put off or could not be held
 */
public record ProgressFigures(int registered, int held, int resultsRecorded, int notHeld) {

	static ProgressFigures sum(List<ProgressFigures> figures) {
		return new ProgressFigures(sum(figures, ProgressFigures::registered), sum(figures, ProgressFigures::held),
				sum(figures, ProgressFigures::resultsRecorded), sum(figures, ProgressFigures::notHeld));
	}

	private static int sum(List<ProgressFigures> figures, ToIntFunction<ProgressFigures> one) {
		return figures.stream().mapToInt(one).sum();
	}

	/** Of which nothing is known. */
	public int withoutResult() {
		return this.registered - this.resultsRecorded - this.notHeld;
	}

	/** As people read it. */
	public String words() {
		return "%d đại hội đăng ký; %d đã đại hội, %d đã ghi kết quả, %d chưa tiến hành được hoặc hoãn, %d chưa có kết quả"
			.formatted(this.registered, this.held, this.resultsRecorded, this.notHeld, withoutResult());
	}

}
