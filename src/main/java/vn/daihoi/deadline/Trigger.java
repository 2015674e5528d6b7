package vn.daihoi.deadline;

import java.util.Optional;

/** The day from which a limit is counted. */
public enum Trigger {

	PLAN_DRAFTED("ngày trình dự thảo kế hoạch"),

	/** The day on which the task itself arose. */
	ARISEN("ngày phát sinh"),

	MEETING_HELD("ngày họp"),

	PLAN_ISSUED("ngày ban hành kế hoạch"),

	/** The last day that the plan gives to the committees for their lists of days. */
	REGISTRATION_MILESTONE("hạn gửi danh sách đăng ký trong kế hoạch", "registration"),

	/** The last day that the plan gives to the result report upward. */
	RESULT_REPORT_MILESTONE("hạn báo cáo kết quả trong kế hoạch", "resultReport"),

	/** The last day on which the plan lets a congress open. */
	WINDOW_END("ngày cuối khung thời gian đại hội"),

	DATE_PROPOSED("ngày đề xuất"),

	DATE_ACCEPTED("ngày chấp nhận đề xuất"),

	PERSONNEL_PLAN_SENT("ngày nhận phương án nhân sự"),

	DOSSIER_SENT("ngày nhận hồ sơ nhân sự"),

	/** The day on which a person is nominated; kept of no congress yet. */
	NOMINATION("ngày giới thiệu nhân sự"),

	/** The opening as it was registered with the superior. */
	REGISTERED_DAY("ngày đã đăng ký"),

	OPENING("ngày khai mạc"),

	/** The third ballot that elected no secretary; kept of no congress yet. */
	THIRD_BALLOT("ngày bầu lần thứ ba không có người trúng cử"),

	CLOSING("ngày bế mạc"),

	/** The closing of the last branch congress of an organisation. */
	LAST_CLOSING("ngày bế mạc đại hội chi bộ cuối cùng"),

	/** The closing of the last congress that a committee or the issuer chose as pilot. */
	PILOT_CLOSING("ngày bế mạc đại hội điểm"),

	/** The day before which a visit asked for something to be mended. */
	MEND_BY("ngày hẹn khắc phục khi kiểm tra"),

	RATIFICATION_FILE_SENT("ngày nhận hồ sơ đề nghị chuẩn y");

	private final String vietnamese;

	private final String milestone;

	Trigger(String vietnamese) {
		this(vietnamese, null);
	}

	Trigger(String vietnamese, String milestone) {
		this.vietnamese = vietnamese;
		this.milestone = milestone;
	}

	/** As it is named to people, in the middle of a sentence. */
	public String vietnamese() {
		return this.vietnamese;
	}

	/** The id of the plan's milestone that gives the day; empty for all others. */
	Optional<String> milestone() {
		return Optional.ofNullable(this.milestone);
	}

}
