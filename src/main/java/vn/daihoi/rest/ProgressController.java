package vn.daihoi.rest;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.organization.Organization;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.report.ProgressReport;
import vn.daihoi.report.ProgressReports;
import vn.daihoi.sight.Sight;
import vn.daihoi.sight.UnitCount;
import vn.daihoi.sight.UnitCounts;

/** The figures of a plan for programs, as of today. */
@RestController
class ProgressController {

	private final UnitCounts counts;

	private final ProgressReports reports;

	private final Plans plans;

	private final DaihoiClock clock;

	ProgressController(UnitCounts counts, ProgressReports reports, Plans plans, DaihoiClock clock) {
		this.counts = counts;
		this.reports = reports;
		this.plans = plans;
		this.clock = clock;
	}

	record Progress(String plan, LocalDate asOf, List<UnitCount> units, UnitCount sum) {
	}

	@GetMapping("/api/plans/{code}/progress")
	@Operation(summary = "Tiến độ theo từng đảng ủy cơ sở trong phạm vi người gọi được xem")
	Progress progress(@PathVariable String code, Authentication person) {
		mustKnow(code);
		LocalDate today = this.clock.today();
		List<UnitCount> units = this.counts.of(Sight.of(person), code, today);
		return new Progress(code, today, units, UnitCount.sum(units));
	}

	@GetMapping("/api/plans/{code}/progress-reports")
	@Operation(summary = "Báo cáo tiến độ theo lịch đăng ký, từng ngày, trong phạm vi người gọi được xem")
	List<ProgressReport> reports(@PathVariable String code, Authentication person) {
		mustKnow(code);
		return this.reports.of(code, Sight.of(person).orNobody());
	}

	private void mustKnow(String code) {
		if (!Organization.isCode(code) || this.plans.find(code).isEmpty()) {
			throw Refusal.notFound(Finding.error("PLAN", "code",
					"Không có kế hoạch mang mã “" + code + "”; hãy xem lại mã ở danh sách kế hoạch", ""));
		}
	}

}
