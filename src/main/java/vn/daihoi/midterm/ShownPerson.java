package vn.daihoi.midterm;

import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.election.Result;

/** A person of a change, as forms show it. */
record ShownPerson(int sequence, String name, String decision, String posts, String votes, @Nullable Result result,
		boolean toDecide) {

	static List<ShownPerson> of(List<PostChange> persons) {
		return persons.stream()
			.map((one) -> new ShownPerson(one.sequence(), one.name(), one.decision(), one.posts(), one.ofBase(),
					one.result(), one.isToDecide()))
			.toList();
	}

}
