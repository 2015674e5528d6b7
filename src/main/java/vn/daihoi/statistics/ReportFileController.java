package vn.daihoi.statistics;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.sight.Asked;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.FilterReader;
import vn.daihoi.sight.ListColumn;
import vn.daihoi.sight.PlanChoice;
import vn.daihoi.sight.ProgressRow;
import vn.daihoi.sight.ProgressRows;
import vn.daihoi.sight.SeenCongress;
import vn.daihoi.sight.SeenCongresses;
import vn.daihoi.sight.SeenPlans;
import vn.daihoi.sight.Sight;
import vn.daihoi.spreadsheet.ExcelAnswer;
import vn.daihoi.spreadsheet.ReportTable;
import vn.daihoi.spreadsheet.ReportWriter;

/** The progress of a plan as an Excel file: figures of committees, list of congresses. */
@RestController
class ReportFileController {

	static final int MOST = 20_000;

	private final FilterReader filters;

	private final SeenPlans plans;

	private final ProgressRows progress;

	private final SeenCongresses congresses;

	private final DaihoiClock clock;

	ReportFileController(FilterReader filters, SeenPlans plans, ProgressRows progress, SeenCongresses congresses,
			DaihoiClock clock) {
		this.filters = filters;
		this.plans = plans;
		this.progress = progress;
		this.congresses = congresses;
		this.clock = clock;
	}

	@GetMapping("/api/plans/{code}/report.xlsx")
	@Transactional(readOnly = true)
	@Operation(summary = "Tiến độ và danh sách đại hội (Excel), trong phạm vi người gọi được xem, theo bộ lọc nếu có")
	void report(@PathVariable String code, @ParameterObject Asked asked, Authentication person,
			HttpServletResponse response) throws IOException {
		Sight sight = Sight.of(person);
		PlanChoice plan = this.plans.one(sight, code);
		CongressFilter filter = this.filters.read(asked).ofPlan(code).behind(null);
		List<ListColumn> columns = (asked.columns() == null) ? List.of(ListColumn.values()) : filter.columns();
		ExcelAnswer.begin("tien-do-" + code + ".xlsx", response);
		ReportWriter.write(List.of(progress(sight, plan), list(sight, plan, filter, columns)),
				response.getOutputStream());
	}

	private ReportTable<ProgressRow> progress(Sight sight, PlanChoice plan) {
		LocalDate today = this.clock.today();
		return new ReportTable<>("Tiến độ", title("Tiến độ đại hội", plan), null, ReportTables.PROGRESS,
				this.progress.of(sight, plan.code(), today), true);
	}

	private ReportTable<SeenCongress> list(Sight sight, PlanChoice plan, CongressFilter filter,
			List<ListColumn> columns) {
		int total = this.congresses.count(sight, filter);
		String note = (total <= MOST) ? total + " tổ chức đảng"
				: "Chỉ có %d trong số %d tổ chức đảng; hãy lọc theo cấp ủy chỉ đạo để có đủ".formatted(MOST, total);
		return new ReportTable<>("Danh sách", title("Danh sách đại hội", plan), note, ReportTables.congresses(columns),
				all(sight, filter, total)::iterator, false);
	}

	private Stream<SeenCongress> all(Sight sight, CongressFilter filter, int total) {
		return Stream
			.iterate(this.congresses.page(sight, filter, total), Objects::nonNull,
					(page) -> page.next().map((next) -> this.congresses.page(sight, next, total)).orElse(null))
			.flatMap((page) -> page.items().stream())
			.limit(MOST);
	}

	private String title(String what, PlanChoice plan) {
		return "%s theo %s, đến ngày %s".formatted(what, plan.label(), VietnameseDate.of(this.clock.today()));
	}

}
