package vn.daihoi.document;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** All kinds of papers. */
@Component
public class Papers {

	private final List<PaperSource> sources;

	Papers(List<PaperSource> sources) {
		this.sources = sources;
	}

	/** A paper to be had. */
	public record Offer(String kind, String name, String href) {

		static Offer of(PaperSource source, String subject) {
			int slash = subject.indexOf('/');
			String place = (slash < 0) ? "/api/plans/" + subject
					: "/api/congresses/%s/%s".formatted(subject.substring(slash + 1), subject.substring(0, slash));
			return new Offer(source.kind().id(), source.kind().name(),
					"%s/papers/%s.docx".formatted(place, source.kind().id()));
		}

	}

	/** What the people of a user task need. */
	public List<Offer> offered(String element, String subject) {
		return this.sources.stream()
			.filter((source) -> source.kind().elements().contains(element) && source.isOffered(subject))
			.map((source) -> Offer.of(source, source.subjectOf(subject)))
			.sorted((one, other) -> one.kind().compareTo(other.kind()))
			.toList();
	}

	Optional<PaperSource> find(String kind) {
		return this.sources.stream().filter((source) -> source.kind().id().equals(kind)).findFirst();
	}

}
