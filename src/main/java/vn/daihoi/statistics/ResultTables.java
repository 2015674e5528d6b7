package vn.daihoi.statistics;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/** All tables of figures, each counted by its source; a fixed number of statements. */
@Component
class ResultTables {

	private final List<FigureSource> sources;

	ResultTables(List<FigureSource> sources) {
		this.sources = sources.stream().sorted(Comparator.comparing(FigureSource::table)).toList();
	}

	List<ResultTable> all(FigureScope scope) {
		return this.sources.stream().map((source) -> counted(source, scope)).toList();
	}

	ResultTable of(FigureTable table, FigureScope scope) {
		return counted(this.sources.get(table.ordinal()), scope);
	}

	private static ResultTable counted(FigureSource source, FigureScope scope) {
		List<FigureRow> rows = source.rows(scope);
		return new ResultTable(source.table(), rows, FigureRow.sum(rows));
	}

}
