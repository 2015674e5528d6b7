package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.daihoi.document.Block;

/**
 * The body of a plan: what it says, each sentence in the section that everybody cites.
 */
class PlanBody {

	private final Map<String, String> headings = new LinkedHashMap<>();

	private final Map<String, List<String>> sentences = new LinkedHashMap<>();

	private final List<String> closing = new ArrayList<>();

	private final List<Block> blocks = new ArrayList<>();

	PlanBody(PlanDocument plan, PlanActors actors) {
		plan.headings()
			.forEach((heading) -> PlanSection.of(heading.clause())
				.forEach((section) -> this.headings.put(section.path(), heading.text())));
		new PlanStatements(plan, actors).all().forEach(this::add);
		sections().forEach(this::print);
	}

	private void add(Statement statement) {
		for (PlanSection section : PlanSection.of(statement.clause())) {
			List<String> place = section.last() ? this.closing
					: this.sentences.computeIfAbsent(section.path(), (path) -> new ArrayList<>());
			place.add(statement.text());
		}
	}

	/** In the order of their numbers. */
	private List<PlanSection> sections() {
		Map<String, PlanSection> ordered = new TreeMap<>(PlanBody::compare);
		this.headings.keySet().forEach((path) -> ordered.put(path, new PlanSection(path, false)));
		this.sentences.keySet().forEach((path) -> ordered.put(path, new PlanSection(path, false)));
		return List.copyOf(ordered.values());
	}

	/** No plan has a chapter IX before its V; Roman figures up to VIII sort as words. */
	private static int compare(String one, String other) {
		String[] left = one.split("\\.");
		String[] right = other.split("\\.");
		int chapter = left[0].compareTo(right[0]);
		for (int i = 1; chapter == 0 && i < Math.min(left.length, right.length); i++) {
			chapter = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
		}
		return (chapter != 0) ? chapter : Integer.compare(left.length, right.length);
	}

	private void print(PlanSection section) {
		List<String> sentences = this.sentences.getOrDefault(section.path(), List.of());
		String heading = this.headings.get(section.path());
		if (heading != null) {
			this.blocks.add(new Block.Heading(section.depth(), section.number() + " " + heading));
		}
		for (int i = 0; i < sentences.size(); i++) {
			String mark = (heading == null && i == 0) ? section.number() + " "
					: sentences.get(i).startsWith("(") ? "" : "- ";
			this.blocks.add(new Block.Text(mark + sentences.get(i) + "."));
		}
	}

	List<Block> blocks() {
		return List.copyOf(this.blocks);
	}

	/** What the plan ends with. */
	List<String> closing() {
		return this.closing;
	}

}
