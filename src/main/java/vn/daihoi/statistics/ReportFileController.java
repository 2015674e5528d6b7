package vn.daihoi.statistics;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.sight.Asked;
import vn.daihoi.sight.Sight;
import vn.daihoi.spreadsheet.ExcelAnswer;
import vn.daihoi.spreadsheet.MadeFile;

/**
 * Progress, congresses and figures of a plan as files; no connection to the database
 * waits for whoever takes them.
 */
@RestController
class ReportFileController {

	private final WrittenReports reports;

	ReportFileController(WrittenReports reports) {
		this.reports = reports;
	}

	@GetMapping("/api/plans/{code}/report.xlsx")
	@Operation(
			summary = "Tiến độ, danh sách và kết quả đại hội (Excel), trong phạm vi người gọi được xem, theo bộ lọc nếu có")
	void report(@PathVariable String code, @ParameterObject Asked asked, Authentication person,
			HttpServletResponse response) throws IOException {
		try (MadeFile file = this.reports.workbook(code, asked, Sight.of(person))) {
			ExcelAnswer.send("tien-do-" + code + ".xlsx", file, response);
		}
	}

	@GetMapping("/api/plans/{code}/report/{table}.csv")
	@Operation(
			summary = "Một bảng số liệu (CSV): progress, committees, leaders, delegates, documents, complaints, ratification, congresses, persons")
	void table(@PathVariable String code, @PathVariable String table, @ParameterObject Asked asked,
			Authentication person, HttpServletResponse response) throws IOException {
		try (MadeFile file = this.reports.table(code, table, asked, Sight.of(person))) {
			response.setContentType("text/csv;charset=UTF-8");
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(table + "-" + code + ".csv").build().toString());
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setContentLengthLong(file.size());
			file.sendTo(response.getOutputStream());
		}
	}

}
