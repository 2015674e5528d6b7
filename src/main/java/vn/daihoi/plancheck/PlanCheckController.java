package vn.daihoi.plancheck;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.file.FileReaders;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * The plan checker for programs: a draft for its issuer, an issued plan for everybody.
 */
@RestController
class PlanCheckController {

	private final Plans plans;

	private final PlanCheck check;

	private final FileReaders readers;

	private final DaihoiClock clock;

	PlanCheckController(Plans plans, PlanCheck check, FileReaders readers, DaihoiClock clock) {
		this.plans = plans;
		this.check = check;
		this.readers = readers;
		this.clock = clock;
	}

	record Checked(List<PlanFinding> findings) {
	}

	@GetMapping("/api/plans/{code}/check")
	@Operation(summary = "Rà soát kế hoạch: điều không thực hiện được, mâu thuẫn, còn để ngỏ; asOf mặc định là hôm nay")
	Checked check(@PathVariable String code, @RequestParam @Nullable LocalDate asOf) {
		Plan plan = this.plans.find(code)
			.filter((one) -> this.readers.mayRead(one.readers()))
			.orElseThrow(() -> unknown(code));
		LocalDate day = (asOf != null) ? asOf : this.clock.today();
		return new Checked(this.check.check(this.plans.document(code), plan.issuedOn(), day));
	}

	private static Refusal unknown(String code) {
		return Refusal.notFound(Finding.error("PLAN", "code",
				"Không có kế hoạch mang mã “" + code + "”; hãy xem lại mã ở danh sách kế hoạch", ""));
	}

}
