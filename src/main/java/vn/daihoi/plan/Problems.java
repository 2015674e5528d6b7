package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.error.Mark;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** What is wrong with a plan file, and where in the file everything stands. */
final class Problems {

	private static final int SHOWN_AT_MOST = 100;

	private final Map<String, Place> places = new HashMap<>();

	private final List<Located> found = new ArrayList<>();

	/** Keeps where the value of {@code path} begins. */
	void remember(String path, Mark mark) {
		this.places.put(path, Place.of(mark));
	}

	void add(Place place, String code, String path, String text) {
		this.found.add(new Located(place, Finding.error(code, path, place + ": " + text, "")));
	}

	/** Adds findings that know their path, not their place. */
	void addAll(List<Finding> findings) {
		findings.forEach((finding) -> add(placeOf(finding.field()), finding.code(), finding.field(), finding.text()));
	}

	boolean none() {
		return this.found.isEmpty();
	}

	/**
	 * Refuses the file when something is wrong with it.
	 * @throws Refusal 422, from the top of the file to its end
	 */
	void refuseIfAny() {
		if (!none()) {
			throw refusal();
		}
	}

	/** 422, from the top of the file to its end. */
	Refusal refusal() {
		return Refusal.impossible(this.found.stream()
			.sorted(Comparator.comparing(Located::place))
			.limit(SHOWN_AT_MOST)
			.map(Located::finding)
			.toList());
	}

	private Place placeOf(String path) {
		String known = path;
		while (!this.places.containsKey(known)) {
			known = parentOf(known);
		}
		return this.places.get(known);
	}

	private static String parentOf(String path) {
		return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
	}

	private record Located(Place place, Finding finding) {

	}

	/** A line and a column, both from 1. */
	record Place(int line, int column) implements Comparable<Place> {

		static final Place START = new Place(1, 1);

		static Place of(Mark mark) {
			return new Place(mark.getLine() + 1, mark.getColumn() + 1);
		}

		@Override
		public int compareTo(Place other) {
			return Comparator.comparingInt(Place::line).thenComparingInt(Place::column).compare(this, other);
		}

		@Override
		public String toString() {
			return "Dòng " + this.line + ", cột " + this.column;
		}

	}

}
