package vn.daihoi.statistics;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.Asked;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.FilterReader;
import vn.daihoi.sight.ListColumn;
import vn.daihoi.sight.PlanChoice;
import vn.daihoi.sight.SeenPlans;
import vn.daihoi.sight.Sight;
import vn.daihoi.spreadsheet.ExcelAnswer;
import vn.daihoi.spreadsheet.ReportTable;
import vn.daihoi.spreadsheet.ReportWriter;
import vn.daihoi.spreadsheet.SeparatedWriter;

/** Progress, congresses and figures of a plan as files. */
@RestController
class ReportFileController {

	private final FilterReader filters;

	private final SeenPlans plans;

	private final ReportFiles files;

	ReportFileController(FilterReader filters, SeenPlans plans, ReportFiles files) {
		this.filters = filters;
		this.plans = plans;
		this.files = files;
	}

	@GetMapping("/api/plans/{code}/report.xlsx")
	@Transactional(readOnly = true)
	@Operation(
			summary = "Tiến độ, danh sách và kết quả đại hội (Excel), trong phạm vi người gọi được xem, theo bộ lọc nếu có")
	void report(@PathVariable String code, @ParameterObject Asked asked, Authentication person,
			HttpServletResponse response) throws IOException {
		Sight sight = Sight.of(person);
		PlanChoice plan = this.plans.one(sight, code);
		CongressFilter filter = filter(code, asked);
		var sheets = this.files.sheets(sight, plan, filter, columns(asked, filter));
		ExcelAnswer.begin("tien-do-" + code + ".xlsx", response);
		ReportWriter.write(sheets, response.getOutputStream());
	}

	@GetMapping("/api/plans/{code}/report/{table}.csv")
	@Transactional(readOnly = true)
	@Operation(
			summary = "Một bảng số liệu (CSV): progress, committees, leaders, delegates, complaints, ratification, congresses, persons")
	void table(@PathVariable String code, @PathVariable String table, @ParameterObject Asked asked,
			Authentication person, HttpServletResponse response) throws IOException {
		Sight sight = Sight.of(person);
		this.plans.one(sight, code);
		CongressFilter filter = filter(code, asked);
		ReportTable<?> lines = this.files.lines(sight, filter, columns(asked, filter), table)
			.orElseThrow(() -> unknown(table));
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(table + "-" + code + ".csv").build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		SeparatedWriter.write(lines, response.getOutputStream());
	}

	private CongressFilter filter(String code, Asked asked) {
		return this.filters.read(asked).ofPlan(code).behind(null);
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
