package vn.daihoi.replanning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.daihoi.deadline.Recounted;
import vn.daihoi.notice.GivenNotices.Given;

/**
 * What a change does.
 *
 * @param moved the deadlines on other days
 * @param congresses of how many congresses, committees and plans
 * @param tasks how many open tasks are due on another day
 * @param timers how many timers fire at another moment
 * @param late how many deadlines will have passed
 * @param feasible how many had passed and can be met again
 * @param notices those that were early enough and are not any more
 * @param renamed those that are early enough and name another day
 * @param outside the congresses whose day lies outside the window then
 * @param problems by business key, what cannot be counted
 */
record Effect(List<Recounted> moved, int congresses, int tasks, int timers, int late, int feasible, List<Given> notices,
		List<Given> renamed, List<OpeningOutside> outside, Map<String, String> problems) {

	/** All notices that must be given again. */
	List<Given> toRepeat() {
		return Stream.concat(this.notices.stream(), this.renamed.stream()).distinct().toList();
	}

	/** One Vietnamese sentence without its final stop. */
	String sentence() {
		if (this.moved.isEmpty() && this.timers == 0 && this.outside.isEmpty()) {
			return "Lúc này không hạn nào đổi ngày; điều chỉnh chỉ có tác dụng với việc phát sinh sau khi duyệt";
		}
		String deadlines = this.moved.isEmpty() ? "Không hạn nào đổi ngày"
				: "Đổi %d hạn ở %d nơi (đại hội, đảng ủy, kế hoạch)".formatted(this.moved.size(), this.congresses);
		return deadlines + part("%d việc đang mở đổi hạn theo", this.tasks)
				+ part("%d lần giao việc, đóng việc tự động được dời theo", this.timers)
				+ part("%d hạn thành quá hạn", this.late) + part("%d hạn đã quá lại còn kịp", this.feasible)
				+ outsideInWords();
	}

	private String outsideInWords() {
		return part("%d đại hội có ngày nằm sau khung mới", this.outside.size());
	}

	private static String part(String words, int number) {
		return (number == 0) ? "" : "; " + words.formatted(number);
	}

}
