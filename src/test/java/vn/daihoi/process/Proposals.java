package vn.daihoi.process;

/** Changes of deadlines as their people propose and decide them, under one campaign. */
public class Proposals {

	static final String HOLIDAY_ADDED = """
			"what":"CALENDAR","days":[{"date":"2024-11-20","kind":"HOLIDAY","basis":"Ngày nghỉ mới","confirmed":true}],
			"organizations":[]""";

	private final Campaign campaign;

	public Proposals(Campaign campaign) {
		this.campaign = campaign;
	}

	/** Another limit for all. */
	static String limit(String rule, int offset) {
		return "\"what\":\"RULE\",\"rule\":\"%s\",\"offset\":%d,\"days\":[],\"organizations\":[]".formatted(rule,
				offset);
	}

	/** The process is started; {@code more} of the start form begins with a comma. */
	void starts(String more) {
		this.campaign.person("dieuchinh")
			.starts("deadlineChange", "{\"plan\":\"%s\"%s}".formatted(this.campaign.plan(), more));
	}

	/** The task of the proposer is completed. */
	void sends(String change, String number) {
		People.Person person = this.campaign.person("dieuchinh");
		person.completes(this.campaign.plan(), "userTask_proposeChange", """
				{%s,"reason":"Thông báo mới","number":"%s","repeatNotices":false,"papers":%s}""".formatted(change,
				number, this.campaign.scan(person, this.campaign.plan(), "userTask_proposeChange")));
	}

	/** A holiday is proposed and waits for the decision. */
	public void waits(String number) {
		starts("");
		sends(HOLIDAY_ADDED, number);
	}

	void approves(String person) {
		this.campaign.person(person)
			.completes(this.campaign.plan(), "userTask_decideChange", "{\"outcome\":\"APPROVED\"}");
	}

	void returns(String person, String remarks) {
		this.campaign.person(person)
			.completes(this.campaign.plan(), "userTask_decideChange",
					"{\"outcome\":\"RETURNED\",\"remarks\":\"%s\"}".formatted(remarks));
	}

	/** From the start to the last part. */
	void changes(String change, String number) {
		starts("");
		sends(change, number);
		approves("bantochuc");
		this.campaign.runJobs();
	}

}
