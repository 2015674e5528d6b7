package vn.daihoi.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether figures are provisional or final.
 *
 * <p>
 * Source: domain 4 and X06: provisional until all is ratified and the time for complaints
 * has passed.
 *
 * @param congresses that are counted and have not ended unheld
 * @param unsettled of these, not ratified yet, nor over without an election
 * @param open settled, but complaints may still come or are not concluded
 */
record Standing(int congresses, int unsettled, int open) {

	boolean isFinal() {
		return this.congresses > 0 && this.unsettled == 0 && this.open == 0;
	}

	public String words() {
		return isFinal() ? "Số chính thức" : "Số tạm thời";
	}

	/** With the reason. */
	public String explained() {
		List<String> reasons = new ArrayList<>();
		if (this.unsettled > 0) {
			reasons.add("%d/%d đại hội chưa chuẩn y xong".formatted(this.unsettled, this.congresses));
		}
		if (this.open > 0) {
			reasons.add(
					"%d/%d đại hội đã chuẩn y nhưng chưa hết thời hạn xem xét khiếu nại hoặc khiếu nại chưa có kết luận"
						.formatted(this.open, this.congresses));
		}
		return reasons.isEmpty() ? words() : words() + ": " + String.join("; ", reasons);
	}

}
