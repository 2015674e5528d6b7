package vn.daihoi.packaged;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A branch that uploads scan after scan for its open task. */
class Uploads extends Work {

	private final String branch;

	private final Map<String, String> contentById = new LinkedHashMap<>();

	Uploads(Story story, String branch) {
		super(story);
		this.branch = branch;
	}

	@Override
	void step(Story story) throws Exception {
		Caller caller = story.branch(this.branch);
		String task = caller.awaitTask(Story.congress(this.branch), "userTask_proposeDate");
		caller.claim(task).succeeded();
		String content = new String(Story.SCAN, StandardCharsets.US_ASCII) + "\n% " + this.contentById.size()
				+ "x".repeat(200_000);
		this.contentById.put(caller.upload(task, content.getBytes(StandardCharsets.US_ASCII)), content);
	}

	@Override
	List<String> lost(Story restarted) throws Exception {
		List<String> lost = new ArrayList<>();
		for (Map.Entry<String, String> uploaded : this.contentById.entrySet()) {
			Caller.Answer file = restarted.branch(this.branch).get("/api/files/" + uploaded.getKey());
			if (file.status() != 200 || !file.body().equals(uploaded.getValue())) {
				lost.add("file " + uploaded.getKey());
			}
		}
		return lost;
	}

	@Override
	public String toString() {
		return "uploads of " + this.branch;
	}

}
