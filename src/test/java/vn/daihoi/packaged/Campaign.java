package vn.daihoi.packaged;

import java.util.Map;

/**
 * A campaign of the demonstration with all its people.
 *
 * @param ledger what it has seen done
 */
record Campaign(Application application, Story story, District district, Ledger ledger) {

	static Campaign of(Application application) throws Exception {
		return new Campaign(application, new Story(application), District.of(application.caller("bantochuc")),
				new Ledger());
	}

	void advanceTo(String day) throws Exception {
		this.story.advanceTo(day);
	}

	BoardStory board() {
		return new BoardStory(this.application.caller("bantochuc"));
	}

	UnitStory unit(District.Unit unit) {
		return new UnitStory(committee(unit.code()), unit, this.ledger);
	}

	/** The committee of a branch. */
	UnitStory unitOf(String branch) {
		return unit(this.district.unitOf(branch));
	}

	BranchStory branch(String code) {
		return new BranchStory(this.story.branch(code), this.district.branch(code), this.ledger);
	}

	/** The branch, its committee's office acting for it. */
	BranchStory officeFor(String code) {
		District.Branch branch = this.district.branch(code);
		return new BranchStory(committee(branch.unit()), branch, this.ledger);
	}

	CongressStory congress(String code) {
		return new CongressStory(this.story.branch(code), this.district.branch(code), this.ledger);
	}

	private Caller committee(String unit) {
		return this.application.caller("danguy." + unit);
	}

	/** Done in every committee. */
	void units(Together.Deed<District.Unit> deed) throws Exception {
		Together.at(this.district.units(), deed);
	}

	/** Done in every branch, one of a committee after the other. */
	void branches(Together.Deed<District.Branch> deed) throws Exception {
		units((unit) -> {
			for (District.Branch branch : unit.branches()) {
				deed.at(branch);
			}
		});
	}

	/** How many instances of a process have ended, and how many have not. */
	Map<String, Integer> instances(String process) throws Exception {
		return Map.of("ended", instances(process, "finished"), "running", instances(process, "unfinished"));
	}

	private int instances(String process, String state) throws Exception {
		return this.application.caller("quantri")
			.get("/engine-rest/history/process-instance/count?processDefinitionKey=" + process + "&" + state + "=true")
			.succeeded()
			.json()
			.get("count")
			.asInt();
	}

}
