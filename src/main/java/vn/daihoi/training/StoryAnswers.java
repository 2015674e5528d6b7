package vn.daihoi.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;

/** Fills the blanks in the forms of the story. */
@Component
class StoryAnswers {

	private final Members members;

	private final DaihoiClock clock;

	private final ObjectMapper json;

	StoryAnswers(Members members, DaihoiClock clock, ObjectMapper json) {
		this.members = members;
		this.clock = clock;
		this.json = json;
	}

	/**
	 * A form without blanks.
	 * @param shown what the page of the task shows
	 * @param paper uploads the sample paper and gives its id
	 */
	ObjectNode fill(ObjectNode form, Part part, JsonNode shown, Supplier<List<String>> paper) {
		List<Member> all = this.members.of(part.organization());
		Map<String, Object> told = new HashMap<>(part.with());
		told.put("plan", part.plan());
		told.put("code", part.organization());
		told.put("day", part.day().toString());
		told.put("today", this.clock.today().toString());
		told.put("probationary", all.stream().filter((member) -> !member.official()).count());
		return (ObjectNode) new Blanks(new SampleAnswers(shown, told, official(all), paper, this.json)).fill(form);
	}

	private static List<String> official(List<Member> all) {
		return all.stream().filter(Member::official).map(Member::fullName).toList();
	}

}
