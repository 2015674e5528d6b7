package vn.daihoi.packaged;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The committees of the demonstration and their branches, as the application lists them.
 */
record District(List<Unit> units) {

	/** A grassroots committee. */
	record Unit(String code, List<Branch> branches) {

		/** The first branch goes first. */
		Branch pilot() {
			return this.branches.get(0);
		}

		boolean has(String branch) {
			return this.branches.stream().anyMatch((one) -> one.code().equals(branch));
		}

	}

	/**
	 * A branch.
	 *
	 * @param unit the committee that decides on it
	 * @param guided whether it follows the guidance of its own service
	 */
	record Branch(String code, String unit, String kind, int official, int probationary, boolean guided) {

		/** The business key of its congress. */
		String congress() {
			return Story.congress(this.code);
		}

	}

	static District of(Caller anybody) throws Exception {
		JsonNode all = anybody.get("/api/organizations").succeeded().json();
		return new District(stream(all).filter((one) -> kind(one).equals("GRASSROOTS_COMMITTEE"))
			.map((unit) -> unit(all, code(unit)))
			.toList());
	}

	private static Unit unit(JsonNode all, String unit) {
		return new Unit(unit,
				stream(all).filter((one) -> kind(one).endsWith("BRANCH") && isBelow(all, one, unit))
					.map((one) -> branch(one, unit))
					.toList());
	}

	private static boolean isBelow(JsonNode all, JsonNode one, String unit) {
		String above = one.get("parent").asText();
		return above.equals(unit) || stream(all).filter((parent) -> code(parent).equals(above))
			.anyMatch((parent) -> kind(parent).equals("INTERMEDIATE_COMMITTEE") && isBelow(all, parent, unit));
	}

	private static Branch branch(JsonNode row, String unit) {
		return new Branch(code(row), unit, kind(row), row.get("officialMembers").asInt(),
				row.get("probationaryMembers").asInt(), row.get("followsOwnGuidance").asBoolean());
	}

	List<Branch> branches() {
		return this.units.stream().flatMap((unit) -> unit.branches().stream()).toList();
	}

	Unit unit(String code) {
		return this.units.stream().filter((unit) -> unit.code().equals(code)).findFirst().orElseThrow();
	}

	Unit unitOf(String branch) {
		return this.units.stream().filter((unit) -> unit.has(branch)).findFirst().orElseThrow();
	}

	Branch branch(String code) {
		return branches().stream().filter((branch) -> branch.code().equals(code)).findFirst().orElseThrow();
	}

	private static String kind(JsonNode row) {
		return row.get("kind").asText();
	}

	private static String code(JsonNode row) {
		return row.get("code").asText();
	}

	private static Stream<JsonNode> stream(JsonNode rows) {
		return StreamSupport.stream(rows.spliterator(), false);
	}

}
