package vn.daihoi.regulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a rule stands, whichever documents are in force: the topics that govern it, each
 * with the subject of which its documents speak. The register says which document that is
 * on a day, and which article of it.
 */
public record Citation(List<Place> places) {

	/**
	 * A subject of a topic.
	 *
	 * @param subject empty where no article was read
	 */
	public record Place(Topic topic, String subject) {

		private static Place of(String written) {
			String[] parts = written.strip().split("\\.", 2);
			return new Place(Topic.valueOf(parts[0]), (parts.length > 1) ? parts[1] : "");
		}

		private Optional<Regulation> source(Regulations regulations, LocalDate day) {
			return regulations.known(this.topic, day);
		}

	}

	/** Of one subject that some topics govern. */
	static Citation of(List<Topic> topics, String subject) {
		return new Citation(topics.stream().map((topic) -> new Place(topic, subject)).toList());
	}

	/** As decision tables write it: {@code CHARTER.quorum; CHARTER_IMPL}. */
	public static Citation of(String written) {
		return new Citation(written.isBlank() ? List.of() : Arrays.stream(written.split(";")).map(Place::of).toList());
	}

	/** What is cited on a day; empty where the register knows nothing of it. */
	public String on(Regulations regulations, LocalDate day) {
		return this.places.stream()
			.flatMap((place) -> place.source(regulations, day).map((one) -> one.citeOn(place.subject())).stream())
			.collect(Collectors.joining("; "));
	}

	/** Whether each document of the day was read where it speaks of this. */
	public boolean isRead(Regulations regulations, LocalDate day) {
		return this.places.stream()
			.allMatch((place) -> place.source(regulations, day)
				.filter((one) -> !one.clauses().containsKey(place.subject()))
				.isEmpty());
	}

}
