package vn.daihoi.process;

import java.util.List;

/**
 * What a branch still prepares beside personnel and notice, each step with what a sound
 * form says.
 */
class LastSteps {

	private final Branch branch;

	LastSteps(Branch branch) {
		this.branch = branch;
	}

	/** Documents in one file, opinions at a meeting of that day, script. */
	void all(String meeting) {
		sendsDocuments();
		recordsOpinions(meeting);
		preparesScript();
	}

	void sendsDocuments() {
		String first = (this.branch.seats() == 0) ? "mergedTermReport" : "termReport";
		this.branch.completes("userTask_sendDocuments", """
				{"documents":[{"id":"%s","files":%s}],"combined":true}""".formatted(first,
				this.branch.scan("userTask_sendDocuments")));
	}

	void recordsOpinions(String heldOn) {
		recordsOpinions(heldOn, "\"FRONT_COMMITTEE_HEAD\",\"MASS_ORGANIZATIONS\",\"RETIRED_CADRES\"", "");
	}

	/** With those who were asked, and with what else stands in the form. */
	void recordsOpinions(String heldOn, String asked, String more) {
		this.branch.completes("userTask_recordOpinions", """
				{"heldOn":"%s","asked":[%s],"minutes":%s,"superiorDrafts":"Nhất trí","superiorDraftFiles":[]%s}"""
			.formatted(heldOn, asked, this.branch.scan("userTask_recordOpinions"), more));
	}

	/** The first member who stands nowhere counts the votes. */
	void preparesScript() {
		preparesScript(this.branch.seats() + 2);
	}

	void preparesScript(int counter) {
		List<String> members = this.branch.members(counter).toList();
		this.branch.completes("userTask_prepareScript", """
				{"chair":"%1$s","secretary":"%2$s","reporter":"%1$s","counters":["%3$s"],"script":[]}"""
			.formatted(members.get(0), members.get(1), members.get(counter - 1)));
	}

}
