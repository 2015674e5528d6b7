package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import vn.daihoi.regulation.Finding;

/** Collects the values of a plan that cannot be true, alone or together. */
final class Contradictions {

	private final List<Finding> findings = new ArrayList<>();

	void require(boolean holds, String field, String text) {
		if (!holds) {
			this.findings.add(Finding.error("PLAN_VALUE", field, text, ""));
		}
	}

	void requireBetween(int least, int most, int value, String field) {
		require(value >= least && value <= most, field,
				"“" + field + "” phải từ " + least + " đến " + most + ", không thể là " + value + "; hãy sửa lại");
	}

	void requireSome(List<?> list, String field) {
		require(!list.isEmpty(), field, "“" + field + "” chưa có mục nào; hãy ghi ít nhất một mục");
	}

	/** No two items of {@code list} may have the same key. */
	<T> void requireDistinct(List<T> list, String field, String keyName, Function<T, String> key) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < list.size(); i++) {
			String text = key.apply(list.get(i));
			require(text == null || seen.add(text), field + "[" + i + "]" + keyName,
					"“" + text + "” đã có ở một mục trên của “" + field + "”; hãy sửa hoặc xóa một trong hai");
		}
	}

	List<Finding> findings() {
		return this.findings;
	}

}
