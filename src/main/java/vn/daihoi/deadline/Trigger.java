package vn.daihoi.deadline;

/** The day from which a limit is counted. */
public enum Trigger {

	PLAN_DRAFTED("ngày trình dự thảo kế hoạch"),

	/** The day on which the task itself arose. */
	ARISEN("ngày phát sinh"),

	MEETING_HELD("ngày họp"),

	PLAN_ISSUED("ngày ban hành kế hoạch"),

	/** A day that stands in the plan itself. */
	PLAN_MILESTONE("mốc trong kế hoạch"),

	/** The last day on which the plan lets a congress open. */
	WINDOW_END("ngày cuối khung thời gian đại hội"),

	DATE_PROPOSED("ngày đề xuất"),

	DATE_ACCEPTED("ngày chấp nhận đề xuất"),

	PERSONNEL_PLAN_SENT("ngày nhận phương án nhân sự"),

	DOSSIER_SENT("ngày nhận hồ sơ nhân sự"),

	OPENING("ngày khai mạc"),

	CLOSING("ngày bế mạc"),

	/** The closing of the last branch congress of an organisation. */
	LAST_CLOSING("ngày bế mạc đại hội chi bộ cuối cùng"),

	RATIFICATION_FILE_SENT("ngày nhận hồ sơ đề nghị chuẩn y");

	private final String vietnamese;

	Trigger(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	/** As it is named to people, in the middle of a sentence. */
	public String vietnamese() {
		return this.vietnamese;
	}

}
