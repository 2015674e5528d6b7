package vn.daihoi.sight;

import java.util.List;
import java.util.Map;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** A refused address in the words of the pages, which name no parameters. */
public final class PageWords {

	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("plan", "Kế hoạch"),
			Map.entry("unit", "Cấp ủy chỉ đạo"), Map.entry("state", "Tình trạng"),
			Map.entry("late", "Chỉ nơi đang trễ hạn"), Map.entry("name", "Tên hoặc mã"), Map.entry("kind", "Loại"),
			Map.entry("from", "Khai mạc từ ngày"), Map.entry("to", "Khai mạc đến ngày"),
			Map.entry("pilot", "Chỉ đại hội điểm"), Map.entry("charge", "Người phụ trách địa bàn"),
			Map.entry("concern", "Việc cần chú ý"), Map.entry("done", "Việc đã làm"),
			Map.entry("doneFrom", "Làm từ ngày"), Map.entry("doneTo", "Làm đến ngày"), Map.entry("columns", "Chọn cột"),
			Map.entry("after", "Trang sau"), Map.entry("day", "Ngày"), Map.entry("view", "Cách xem"),
			Map.entry("month", "Tháng"), Map.entry("page", "Trang"));

	private PageWords() {
	}

	/** A sentence for each value that means nothing. */
	public static List<String> of(Refusal refusal) {
		return refusal.findings().stream().map(PageWords::sentence).toList();
	}

	private static String sentence(Finding finding) {
		String label = LABELS.get(finding.field());
		String named = AskedValues.named(finding.field());
		return (label != null && finding.sentence().startsWith(named))
				? "“" + label + "”: " + finding.sentence().substring(named.length()) : finding.sentence();
	}

}
