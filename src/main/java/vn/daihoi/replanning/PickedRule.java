package vn.daihoi.replanning;

import java.util.List;

import vn.daihoi.regulation.Finding;
import vn.daihoi.replanning.ProposeChange.Kind;

/**
 * Nothing may be left that was typed to find an organisation and led to none: the change
 * would be for others than was meant.
 */
final class PickedRule {

	private PickedRule() {
	}

	/** What is wrong with a proposal; nothing is changed. */
	static List<Finding> check(ProposeChange change) {
		return (change.unpicked() == null) ? List.of()
				: List.of(Finding.error(ChangeRules.CODE, "unpicked",
						"Ô “%s” còn chữ “%s” chưa chọn. Chọn một dòng trong danh sách gợi ý%s".formatted(field(change),
								change.unpicked(), otherwise(change)),
						""));
	}

	private static String field(ProposeChange change) {
		return (change.what() == Kind.OPENING) ? "Chi bộ" : "Điều chỉnh cho";
	}

	private static String otherwise(ProposeChange change) {
		if (change.what() == Kind.OPENING) {
			return (change.branch() == null) ? "" : ", hoặc xóa chữ đã gõ để giữ chi bộ đã chọn";
		}
		return change.organizations().isEmpty() ? ", hoặc xóa chữ đã gõ để áp dụng cho toàn bộ kế hoạch"
				: ", hoặc xóa chữ đã gõ để chỉ áp dụng cho các nơi đã chọn";
	}

}
