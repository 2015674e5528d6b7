package vn.daihoi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

import vn.daihoi.regulation.Regulations;

/** A Word file opened again, as somebody reads it. */
public final class WordFile {

	/** Where written files are left to be looked at. */
	private static final Path FOLDER = Path.of("target/papers");

	private final XWPFDocument document;

	private WordFile(byte[] content) {
		try {
			this.document = new XWPFDocument(new ByteArrayInputStream(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static WordFile of(byte[] content, String name) {
		try {
			Files.createDirectories(FOLDER);
			Files.write(FOLDER.resolve(name + ".docx"), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new WordFile(content);
	}

	/** Papers as the demonstration writes them. */
	public static WordFile of(String name, Paper... papers) {
		PaperWriter writer = new PaperWriter(new PaperLayouts(Regulations.ofProduct()),
				new PaperMark("Dữ liệu minh họa"));
		return of(writer.write(List.of(papers)), name);
	}

	/** The words of a packaged paper. */
	public static PaperTemplate template(String name) {
		return new PaperTemplates(Path.of("target/no-words-of-an-office"), (any) -> Optional.empty()).named(name);
	}

	/** The head of a paper of a branch, printed on that day. */
	public static Letterhead head(String printed) {
		return new Letterhead("Đảng ủy xã Hiệp Hưng", "Chi bộ ấp Mỹ Lợi", "CB", null, null, null,
				LocalDate.parse(printed));
	}

	public XWPFDocument document() {
		return this.document;
	}

	/** The cells of a table, row by row. */
	public List<List<String>> table(int index) {
		return table(this.document.getTables().get(index));
	}

	private static List<List<String>> table(XWPFTable table) {
		return table.getRows()
			.stream()
			.map((row) -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
			.toList();
	}

	/** The lines outside tables that say something. */
	public List<String> lines() {
		return this.document.getParagraphs()
			.stream()
			.map(XWPFParagraph::getText)
			.filter((line) -> !line.isBlank())
			.toList();
	}

	/** The line that begins with these words. */
	public XWPFParagraph line(String words) {
		return Stream
			.concat(this.document.getParagraphs().stream(), cells().flatMap((cell) -> cell.getParagraphs().stream()))
			.filter((line) -> line.getText().startsWith(words))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no line begins with “" + words + "”"));
	}

	private Stream<XWPFTableCell> cells() {
		return this.document.getTables()
			.stream()
			.flatMap((table) -> table.getRows().stream())
			.flatMap((row) -> row.getTableCells().stream());
	}

	/** What stands in the upper margins. */
	public List<String> margins() {
		return this.document.getHeaderList().stream().map(XWPFHeader::getText).map(String::strip).distinct().toList();
	}

}
