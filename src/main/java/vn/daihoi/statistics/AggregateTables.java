package vn.daihoi.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.document.Block;
import vn.daihoi.document.Block.Column;
import vn.daihoi.document.PaperMark;

/**
 * Tables of figures as a paper shows them, in parts that fit its width; each share with
 * what it is taken of.
 */
@Component
class AggregateTables {

	/** How many figures stand beside each other. */
	static final int ACROSS = 7;

	private static final int FIGURES = 76;

	private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

	private final PaperMark mark;

	AggregateTables(PaperMark mark) {
		this.mark = mark;
	}

	List<Block> of(List<ResultTable> tables) {
		List<Block> blocks = new ArrayList<>();
		for (int at = 0; at < tables.size(); at++) {
			String title = tables.get(at).table().title().toUpperCase(Locale.forLanguageTag("vi"));
			blocks.add(new Block.Heading(1, NUMBERS.get(at) + "- " + title));
			blocks.addAll(body(tables.get(at)));
		}
		return blocks;
	}

	private List<Block> body(ResultTable result) {
		if (result.isEmpty()) {
			return List.of(new Block.Text("Chưa có số liệu."));
		}
		List<Block> blocks = new ArrayList<>(List.of(new Block.Text(result.table().note())));
		parts(result.table()).forEach((part) -> blocks.add(table(result, part)));
		return blocks;
	}

	/** As the page divides them; what is too wide goes on below, equally wide. */
	private static List<List<Figure>> parts(FigureTable table) {
		List<List<Figure>> parts = new ArrayList<>();
		for (List<Figure> part : table.parts()) {
			int tables = (part.size() + ACROSS - 1) / ACROSS;
			int across = (part.size() + tables - 1) / tables;
			for (int from = 0; from < part.size(); from += across) {
				parts.add(part.subList(from, Math.min(from + across, part.size())));
			}
		}
		return parts;
	}

	private Block table(ResultTable result, List<Figure> figures) {
		List<Column> columns = Stream
			.concat(Stream.of(new Column("TT", 4), new Column("Cấp ủy chỉ đạo", 20)),
					figures.stream().map((figure) -> new Column(figure.label(), FIGURES / figures.size())))
			.toList();
		List<List<String>> rows = new ArrayList<>();
		result.rows().forEach((row) -> rows.add(row(String.valueOf(rows.size() + 1), row, figures)));
		rows.add(row("", result.sum(), figures));
		return new Block.Table(columns, rows);
	}

	private List<String> row(String number, FigureRow row, List<Figure> figures) {
		return Stream
			.concat(Stream.of(number, this.mark.without(row.name())),
					figures.stream().map((figure) -> FigureCell.of(row, figure, null).inWords()))
			.toList();
	}

}
