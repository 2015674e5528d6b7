package vn.daihoi.voting;

import java.util.List;
import java.util.stream.Stream;

/**
 * How many ballots were invalid for one reason; nothing of whose they were.
 */
record InvalidBallots(Reason reason, int ballots) {

	/**
	 * Why a ballot counts for nobody.
	 *
	 * <p>
	 * Source: 244-QĐ/TW Article 17 as far as it was read (V1–V3); the rest is practice
	 * and not verified (V6, V8).
	 */
	enum Reason {

		NOT_ISSUED("Không do ban kiểm phiếu phát ra"),

		TOO_MANY("Bầu quá số lượng cần bầu"),

		NOBODY("Không bầu cho ai"),

		BOTH_OR_NEITHER("Đánh dấu cả hai ô hoặc không đánh dấu ô nào"),

		MARKED("Ghi thêm tên ngoài danh sách, ký tên, đánh dấu hoặc viết thêm"),

		OTHER("Lý do khác, theo biên bản");

		private final String label;

		Reason(String label) {
			this.label = label;
		}

		/** How a person reads it. */
		String label() {
			return this.label;
		}

		/** Those that a list with so many names for so many seats can have. */
		static List<Reason> of(int names, int seats) {
			boolean surplus = names > seats;
			return Stream.of(values()).filter((reason) -> switch (reason) {
				case TOO_MANY, NOBODY -> surplus;
				case BOTH_OR_NEITHER -> names == 1;
				case NOT_ISSUED, MARKED, OTHER -> true;
			}).toList();
		}

	}

}
