package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.plan.MendShortcomings.Mended;
import vn.daihoi.regulation.Finding;

/**
 * What may be written down as mended.
 *
 * @param open what is still to be mended, by visit
 */
record MendingRules(LocalDate today, Map<Long, Shortcoming> open) {

	List<Finding> check(List<Mended> mended) {
		List<Finding> findings = new ArrayList<>();
		if (mended.isEmpty()) {
			findings.add(error("mended", "Chưa ghi việc nào; hãy đánh dấu việc đã khắc phục xong"));
		}
		if (mended.stream().map(Mended::visit).distinct().count() != mended.size()) {
			findings.add(error("mended", "Mỗi việc chỉ ghi một lần; hãy bỏ dòng ghi hai lần"));
		}
		for (int i = 0; i < mended.size(); i++) {
			findings.addAll(check("mended[" + i + "]", mended.get(i)));
		}
		return findings;
	}

	private List<Finding> check(String path, Mended mended) {
		Shortcoming found = this.open.get(mended.visit());
		if (found == null) {
			return List.of(error(path, "Việc này đã ghi khắc phục hoặc không phải của đơn vị; hãy mở lại việc"));
		}
		return (mended.mendedOn().isBefore(found.visitedOn()) || mended.mendedOn().isAfter(this.today)) ? List
			.of(error(path + ".mendedOn", "Ngày khắc phục xong phải từ ngày kiểm tra (%s) đến hôm nay; hãy ghi lại"
				.formatted(VietnameseDate.of(found.visitedOn())))) : List.of();
	}

	private static Finding error(String field, String text) {
		return Finding.error("MENDING", field, text, "");
	}

}
