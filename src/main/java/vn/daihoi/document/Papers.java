package vn.daihoi.document;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.Nullable;
import org.springframework.stereotype.Component;

/** All kinds of papers. */
@Component
public class Papers {

	private final List<PaperSource> sources;

	private final PdfOffice office;

	Papers(List<PaperSource> sources, PdfOffice office) {
		this.sources = sources;
		this.office = office;
	}

	/**
	 * A paper to be had.
	 *
	 * @param pdf the address of its PDF file; null where there is none
	 */
	public record Offer(String kind, String name, String href, @Nullable String pdf) {

		static Offer of(PaperSource source, String subject, boolean hasPdf) {
			int slash = subject.indexOf('/');
			String place = (slash < 0) ? "/api/plans/" + subject
					: "/api/congresses/%s/%s".formatted(subject.substring(slash + 1), subject.substring(0, slash));
			String address = "%s/papers/%s".formatted(place, source.kind().id());
			return new Offer(source.kind().id(), source.kind().name(), address + ".docx",
					hasPdf ? address + ".pdf" : null);
		}

	}

	/** What the people of a user task need. */
	public List<Offer> offered(String element, String subject) {
		return this.sources.stream()
			.filter((source) -> source.kind().elements().contains(element) && source.isOffered(subject))
			.map((source) -> Offer.of(source, source.subjectOf(subject), hasPdf()))
			.sorted((one, other) -> one.kind().compareTo(other.kind()))
			.toList();
	}

	/** Whether each paper is to be had as PDF too. */
	public boolean hasPdf() {
		return this.office.isPresent();
	}

	Optional<PaperSource> find(String kind) {
		return this.sources.stream().filter((source) -> source.kind().id().equals(kind)).findFirst();
	}

}
