package vn.daihoi.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.document.WordFile;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The papers of a plan and its congresses, each opened again as whoever reads it. */
class PapersAtTheEnd {

	private static final char NO_BREAK = '\u00a0';

	private final Visitor reader;

	private final Collection<PaperKind> kinds;

	private PapersAtTheEnd(Visitor reader, Collection<PaperKind> kinds) {
		this.reader = reader;
		this.kinds = kinds;
	}

	static PapersAtTheEnd of(Visitor reader, Collection<PaperSource> sources) {
		return new PapersAtTheEnd(reader, sources.stream().map(PaperSource::kind).toList());
	}

	/** The kinds that a plan has a paper of; no place in them was left unfilled. */
	Set<String> ofPlan(String plan) {
		return opened("/api/plans/" + plan, "plan");
	}

	/** The same of a congress. */
	Set<String> ofCongress(String plan, String organization) {
		return opened("/api/congresses/%s/%s".formatted(organization, plan), organization);
	}

	/** What a paper of a congress says. */
	List<String> lines(String plan, String organization, String kind) {
		return WordFile
			.of(this.reader.get("/api/congresses/%s/%s/papers/%s.docx".formatted(organization, plan, kind))
				.response()
				.body(), "end-" + organization + "-" + kind)
			.lines()
			.stream()
			.map((line) -> line.replace(NO_BREAK, ' '))
			.toList();
	}

	private Set<String> opened(String place, String name) {
		Set<String> opened = new TreeSet<>();
		for (PaperKind kind : this.kinds) {
			Visitor.Answer answer = this.reader.get("%s/papers/%s.docx".formatted(place, kind.id()));
			if (answer.status() == 200) {
				assertThat(WordFile.of(answer.response().body(), "end-" + name + "-" + kind.id()).lines())
					.as(kind.name())
					.isNotEmpty()
					.noneMatch((line) -> line.contains("null") || line.contains("${") || line.contains("{{"));
				opened.add(kind.id());
			}
		}
		return opened;
	}

}
