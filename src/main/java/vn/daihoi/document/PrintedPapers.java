package vn.daihoi.document;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.file.FileReaders;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** Papers as Word files, for the people of the organisation and those above it. */
@Service
class PrintedPapers {

	private final Papers papers;

	private final PaperWriter writer;

	private final FileReaders readers;

	PrintedPapers(Papers papers, PaperWriter writer, FileReaders readers) {
		this.papers = papers;
		this.writer = writer;
		this.readers = readers;
	}

	/** A Word file and its name without ending. */
	record Printed(String name, byte[] word) {
	}

	/**
	 * The paper with all that is known now.
	 * @throws Refusal 404 when there is none, or not for this person
	 */
	@Transactional(readOnly = true)
	Printed print(String subject, String kind, Asked asked) {
		PaperSource source = this.papers.find(kind)
			.filter((one) -> this.readers.mayRead(one.readers(subject)))
			.orElseThrow(PrintedPapers::unknown);
		List<Paper> papers = source.papers(subject, asked);
		if (papers.isEmpty()) {
			throw unknown();
		}
		String name = Typesetter.printable(source.kind().name() + " - " + papers.get(0).head().issuer());
		return new Printed(name.replaceAll("[\\\\/:*?\"<>|;%]", "-"), this.writer.write(papers));
	}

	private static Refusal unknown() {
		return Refusal.notFound(
				Finding.error("PAPER", "", "Không có văn bản này, hoặc văn bản không thuộc đơn vị của đồng chí", ""));
	}

}
