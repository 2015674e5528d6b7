package vn.daihoi.opening;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.calendar.EventAnswer;
import vn.daihoi.calendar.EventFile;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.Asked;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.FilterReader;
import vn.daihoi.sight.PlanChoice;
import vn.daihoi.sight.SeenPlans;
import vn.daihoi.sight.Sight;

/** The congresses of a plan on their days, for calendar programs. */
@RestController
class OpeningsFileController {

	private static final LocalDate EARLIEST = LocalDate.of(1930, 2, 3);

	private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

	private static final int MOST = 20_000;

	private final OpeningRows rows;

	private final SeenPlans plans;

	private final FilterReader filters;

	private final DaihoiClock clock;

	OpeningsFileController(OpeningRows rows, SeenPlans plans, FilterReader filters, DaihoiClock clock) {
		this.rows = rows;
		this.plans = plans;
		this.filters = filters;
		this.clock = clock;
	}

	@GetMapping("/api/plans/{code}/calendar.ics")
	@Transactional(readOnly = true)
	@Operation(summary = "Lịch đại hội theo kế hoạch (iCalendar), trong phạm vi người gọi được xem")
	ResponseEntity<byte[]> calendar(@PathVariable String code, @RequestParam(defaultValue = "") String unit,
			Authentication person) {
		Sight sight = Sight.of(person);
		PlanChoice plan = this.plans.one(sight, code);
		CongressFilter filter = this.filters.read(sight, new Asked(code, unit, null, null, null));
		List<Opening> openings = this.rows.list(sight, filter, EARLIEST, LATEST, MOST + 1);
		if (openings.size() > MOST) {
			throw Refusal.impossible(List.of(Finding.error("CALENDAR", "unit",
					"Lịch có hơn " + MOST + " đại hội, quá lớn cho một tệp; hãy thêm tham số unit (mã đảng ủy)", "")));
		}
		return EventAnswer.of("lich-dai-hoi-" + code + ".ics", EventFile.of("Lịch đại hội – " + plan.label(),
				openings.stream().map(OpeningEvent::of).toList(), this.clock.instant()));
	}

}
