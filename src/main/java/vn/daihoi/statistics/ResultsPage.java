package vn.daihoi.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.lang.Nullable;

import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.FilterAddress;
import vn.daihoi.sight.PlanChoice;

/**
 * What the page of results shows.
 *
 * @param plans to choose from
 * @param units to choose from, by code
 * @param people the leaders of one committee's congresses; none where all are shown
 */
record ResultsPage(List<PlanChoice> plans, FigureScope scope, List<FigureRow> units, Standing standing,
		List<Section> sections, List<LeaderPerson> people) {

	/** How many rows of a table are shown. */
	static final int MOST = 100;

	/** A table, in parts that fit beside each other. */
	record Section(String key, String title, String note, List<Part> parts, boolean byCongress, int left, String csv) {

		/** Whether nothing is recorded yet. */
		public boolean isEmpty() {
			return this.parts.stream().flatMap((part) -> part.sum().cells().stream()).allMatch(FigureCell::isNothing);
		}

	}

	/** Some columns of a table. */
	record Part(String id, @Nullable String caption, List<Figure> figures, List<Line> lines, Line sum) {
	}

	/** A row; its name leads somewhere but in the sum. */
	record Line(String name, @Nullable String address, List<FigureCell> cells) {
	}

	public PlanChoice plan() {
		return this.plans.stream().filter((plan) -> plan.code().equals(this.scope.plan())).findFirst().orElseThrow();
	}

	/** The committee whose congresses are shown; empty for all. */
	public Optional<String> unitName() {
		return this.units.stream()
			.filter((unit) -> unit.code().equals(this.scope.unit()))
			.map(FigureRow::name)
			.findFirst();
	}

	/** Everything in one workbook. */
	public String workbook() {
		return FilterAddress.of("/api/plans/" + this.scope.plan() + "/report.xlsx",
				new CongressFilter(null, this.scope.unit(), null, null, null));
	}

	static Section section(ResultTable result, FigureScope scope) {
		FigureTable table = result.table();
		boolean byCongress = scope.byCongress() && table != FigureTable.PROGRESS;
		List<Part> parts = new ArrayList<>();
		for (List<Figure> figures : parts(table)) {
			parts.add(part(result, figures, scope, table.key() + "-" + (parts.size() + 1), byCongress));
		}
		return new Section(table.key(), table.title(), table.note(), parts, byCongress,
				Math.max(0, result.rows().size() - MOST), csv(table, scope));
	}

	private static String csv(FigureTable table, FigureScope scope) {
		return FilterAddress.of("/api/plans/%s/report/%s.csv".formatted(scope.plan(), table.key()),
				new CongressFilter(null, scope.unit(), null, null, null));
	}

	private static List<List<Figure>> parts(FigureTable table) {
		return table.parts().stream().map((part) -> part.stream().filter(Figure::onPage).toList()).toList();
	}

	private static Part part(ResultTable result, List<Figure> figures, FigureScope scope, String id,
			boolean byCongress) {
		List<Line> lines = result.rows()
			.stream()
			.limit(MOST)
			.map((row) -> line(row, figures, scope, result.table(), byCongress))
			.toList();
		return new Part(id, figures.get(0).caption(), figures, lines,
				line(result.sum(), figures, scope, result.table(), byCongress));
	}

	private static Line line(FigureRow row, List<Figure> figures, FigureScope scope, FigureTable table,
			boolean byCongress) {
		ResultLinks links = new ResultLinks(scope, table, byCongress);
		return new Line(row.name(), links.of(row),
				figures.stream().map((figure) -> FigureCell.of(row, figure, links.of(row, figure))).toList());
	}

}
