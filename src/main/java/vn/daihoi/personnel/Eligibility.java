package vn.daihoi.personnel;

import java.util.Map;

import vn.daihoi.decision.DecisionTable;
import vn.daihoi.decision.Row;
import vn.daihoi.organization.Activity;
import vn.daihoi.organization.Member;
import vn.daihoi.regulation.Citation;

/**
 * Who may vote, stand and nominate: the decision table {@code eligibility}.
 *
 * <p>
 * Source: Charter, Article 3; the election regulation, of which only 244-QĐ/TW was read.
 */
final class Eligibility {

	private static final DecisionTable TABLE = DecisionTable.packaged("eligibility");

	private Eligibility() {
	}

	static Answered of(Right right, Who who) {
		Row row = TABLE.row(Map.of("right", right.name(), "person", who.name()));
		return new Answered(Answer.valueOf(row.text("answer").orElseThrow()), row.citation());
	}

	/** Whether nothing forbids a member to stand. */
	static boolean mayStand(Member member) {
		return of(Right.STAND, Who.of(member)).answer() != Answer.NO;
	}

	/** What somebody may do. */
	enum Right {

		VOTE, STAND, NOMINATE

	}

	/** What the table answers. */
	enum Answer {

		YES, NO,

		/** It depends on what nobody has read for us, or on the case. */
		OPEN

	}

	/** With where it stands. */
	record Answered(Answer answer, Citation citation) {
	}

	/** What somebody is to the congress. */
	enum Who {

		OFFICIAL("đảng viên chính thức"),

		PROBATIONARY("đảng viên dự bị"),

		TEMPORARY_HERE("đảng viên nơi khác đến sinh hoạt tạm thời"),

		TEMPORARY_ELSEWHERE("đảng viên đang sinh hoạt tạm thời nơi khác"),

		EXEMPT("đảng viên được miễn công tác và sinh hoạt"),

		SUSPENDED("đảng viên bị đình chỉ sinh hoạt"),

		DELEGATE("đại biểu chính thức"),

		NOT_DELEGATE("đảng viên chính thức không phải là đại biểu"),

		CONVENER("cấp ủy viên của cấp ủy triệu tập đại hội");

		private final String label;

		Who(String label) {
			this.label = label;
		}

		static Who of(Member member) {
			if (!member.official()) {
				return PROBATIONARY;
			}
			return (member.activity() == Activity.REGULAR) ? OFFICIAL : valueOf(member.activity().name());
		}

		String label() {
			return this.label;
		}

	}

}
