package vn.daihoi.sight;

import vn.daihoi.deadline.OwedSql;

/** What somebody has to see to at a congress. */
public enum Concern {

	SOON("Sắp đến hạn trong 7 ngày",
			"exists (select 1 from deadline d where " + OwedSql.OF_DEADLINE + " and not d.internal"
					+ " and d.due_on between :today and :lastDay and " + OwedSql.OPEN + ")"),

	BREACH("Trái quy định, chờ xử lý",
			"exists (select 1 from breach b where b.congress = c.id) and " + Concern.UNDECIDED),

	/** Nobody stands for secretary although a plan of the personnel is owed. */
	NO_SECRETARY("Chưa có nhân sự dự kiến bí thư",
			"not exists (select 1 from candidate k where k.congress = c.id and k.post = 'SECRETARY')"
					+ " and exists (select 1 from deadline d where " + OwedSql.OF_DEADLINE
					+ " and d.element = 'userTask_draftPersonnelPlan') and " + Concern.NOT_HELD),

	COMPLAINT("Đơn thư chưa kết luận", Concern.UNCONCLUDED.formatted("COMPLAINT")),

	DISUNITY("Mất đoàn kết chưa kết luận", Concern.UNCONCLUDED.formatted("DISUNITY")),

	POLITICAL("Chờ kết luận về tiêu chuẩn chính trị", Concern.UNCONCLUDED.formatted("POLITICAL")),

	RESIDENCE("Chờ nhận xét nơi cư trú",
			"exists (select 1 from residence_remark r where r.congress = c.id and r.received_on is null) and "
					+ Concern.NOT_HELD),

	NOT_MADE_KNOWN("Chưa quán triệt kế hoạch đến đảng viên", "not c.plan_made_known and " + Concern.NOT_HELD);

	private static final String UNDECIDED = "not exists (select 1 from milestone m where m.congress = c.id"
			+ " and m.name in ('RATIFIED', 'PARTLY_REFUSED'))";

	private static final String NOT_HELD = "not exists (select 1 from milestone m where m.congress = c.id"
			+ " and m.name in ('HELD', 'POSTPONED'))";

	private static final String UNCONCLUDED = "exists (select 1 from verification v where v.congress = c.id"
			+ " and v.matter = '%s' and v.concluded_on is null)";

	private final String label;

	private final String condition;

	Concern(String label, String condition) {
		this.label = label;
		this.condition = "(" + condition + ")";
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** When a {@code congress c} has it, in the parameters of {@link CongressSql}. */
	public String condition() {
		return this.condition;
	}

}
