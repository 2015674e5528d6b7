package vn.daihoi.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.Asked;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.FilterReader;
import vn.daihoi.sight.ListColumn;
import vn.daihoi.sight.PlanChoice;
import vn.daihoi.sight.SeenPlans;
import vn.daihoi.sight.Sight;
import vn.daihoi.spreadsheet.MadeFile;
import vn.daihoi.spreadsheet.ReportTable;
import vn.daihoi.spreadsheet.ReportWriter;
import vn.daihoi.spreadsheet.SeparatedWriter;

/**
 * Makes the files of a plan in one transaction each, which is over before the first byte
 * is sent: nobody's slow line keeps a connection to the database.
 */
@Service
class WrittenReports {

	private final FilterReader filters;

	private final SeenPlans plans;

	private final ReportFiles files;

	WrittenReports(FilterReader filters, SeenPlans plans, ReportFiles files) {
		this.filters = filters;
		this.plans = plans;
		this.files = files;
	}

	/** The workbook with all tables and lists. */
	@Transactional(readOnly = true)
	MadeFile workbook(String code, Asked asked, Sight sight) {
		PlanChoice plan = this.plans.one(sight, code);
		CongressFilter filter = filter(sight, code, asked);
		List<ReportTable<?>> sheets = this.files.sheets(sight, plan, filter, columns(asked, filter));
		return MadeFile.of((file) -> ReportWriter.write(sheets, file));
	}

	/** One table as separated values. */
	@Transactional(readOnly = true)
	MadeFile table(String code, String table, Asked asked, Sight sight) {
		this.plans.one(sight, code);
		CongressFilter filter = filter(sight, code, asked);
		ReportTable<?> lines = this.files.lines(sight, filter, columns(asked, filter), table)
			.orElseThrow(() -> unknown(table));
		return MadeFile.of((file) -> SeparatedWriter.write(lines, file));
	}

	private CongressFilter filter(Sight sight, String code, Asked asked) {
		return this.filters.read(sight, asked).ofPlan(code).behind(null);
	}

	private static List<ListColumn> columns(Asked asked, CongressFilter filter) {
		return (asked.columns() == null) ? List.of(ListColumn.values()) : filter.columns();
	}

	private static Refusal unknown(String table) {
		String known = Stream
			.concat(Arrays.stream(FigureTable.values()).map(FigureTable::key),
					Stream.of(ReportFiles.CONGRESSES, ReportFiles.PERSONS))
			.collect(Collectors.joining(", "));
		String shown = (table.length() > 60) ? table.substring(0, 60) + "…" : table;
		return Refusal.notFound(Finding.error("TABLE", "table",
				"Không có bảng số liệu “%s”; hãy ghi một trong: %s".formatted(shown, known), ""));
	}

}
