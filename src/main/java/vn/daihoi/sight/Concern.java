package vn.daihoi.sight;

import vn.daihoi.congress.CongressState;

/** What somebody has to see to at a congress. */
public enum Concern {

	SOON("Sắp đến hạn trong 7 ngày",
			"""
					(s.preparation_due <= :lastDay or s.follow_up_due <= :lastDay) and exists (select 1 from deadline d where %s and not d.internal
						and d.due_on between :today and :lastDay and %s)"""
				.formatted(CongressSql.OF_DEADLINE, CongressSql.OPEN)),

	/** Its day has gone by, and nobody has said how it went. */
	NO_RESULT("Đã qua ngày khai mạc, chưa ghi kết quả",
			"(s.opening_date < :today and s.recorded_on is null and s.rung <> "
					+ CongressState.ladder().indexOf(CongressState.POSTPONED)
					+ " and not exists (select 1 from congress e where e.id = s.congress and e.ended_reason is not null))"),

	BREACH("Trái quy định, chờ xử lý", "s.breach"),

	/** Nobody stands for secretary although a plan of the personnel is owed. */
	NO_SECRETARY("Chưa có nhân sự dự kiến bí thư", "s.secretary_missing"),

	COMPLAINT("Đơn thư chưa kết luận", "s.complaint"),

	DISUNITY("Mất đoàn kết chưa kết luận", "s.disunity"),

	POLITICAL("Chờ kết luận về tiêu chuẩn chính trị", "s.political"),

	RESIDENCE("Chờ nhận xét nơi cư trú", "s.residence"),

	NOT_MADE_KNOWN("Chưa quán triệt kế hoạch đến đảng viên (chưa đại hội)", "s.not_made_known");

	private final String label;

	private final String condition;

	Concern(String label, String condition) {
		this.label = label;
		this.condition = condition;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** When a {@code progress s} has it, in the parameters of {@link CongressSql}. */
	public String condition() {
		return this.condition;
	}

}
