package vn.daihoi.registration;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * How a branch goes on when its notice is late or its congress could not be held.
 *
 * @param number of the committee's paper, asked for with a decision
 * @param documentDate of the same paper
 * @param reason asked for when the congress is put off
 */
record ChooseHandling(Choice choice, @Nullable String number, @Nullable LocalDate documentDate,
		@Nullable String reason) {

	/** The ways out. */
	enum Choice {

		/** Notice was given in time and not recorded yet, or takes another day. */
		CONTINUE("Ghi thông báo, hoặc chọn ngày khác ngay trong thông báo"),

		/** The committee has decided in writing that the day may stand. */
		DECISION("Đảng ủy đã cho ý kiến bằng văn bản"),

		/** The branch proposes another day. */
		ANOTHER_DAY("Đề xuất ngày khác"),

		POSTPONE("Hoãn đại hội");

		private final String label;

		Choice(String label) {
			this.label = label;
		}

		/** How a person reads it. */
		String label() {
			return this.label;
		}

	}

}
