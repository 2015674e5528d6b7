package vn.daihoi.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * The training control: reads and moves the virtual clock. Administrators only; absent in
 * production.
 */
@RestController
@RequestMapping("/api/clock")
@Profile("!production")
class ClockController {

	private static final Instant LATEST = Instant.parse("2027-12-31T16:59:59Z");

	private final DaihoiClock clock;

	private final AdvanceClock advance;

	ClockController(DaihoiClock clock, AdvanceClock advance) {
		this.clock = clock;
		this.advance = advance;
	}

	record Reading(OffsetDateTime now, long offsetSeconds) {
	}

	record Target(String to) {
	}

	record Advanced(OffsetDateTime now, int jobs, List<String> failed) {
	}

	@GetMapping
	Reading read() {
		return new Reading(local(this.clock.instant()), this.clock.offset().toSeconds());
	}

	/**
	 * Moves the clock to a day (00:00 in Vietnam) or an instant; 422 when that is not
	 * after now.
	 */
	@PostMapping("/advance")
	Advanced advance(@RequestBody Target target) {
		Instant moment = moment(target.to());
		if (!moment.isAfter(this.clock.instant()) || moment.isAfter(LATEST)) {
			throw refused(
					"Thời điểm phải sau thời điểm hiện tại của đồng hồ tập huấn và không quá năm 2027, là năm cuối của lịch ngày làm việc; hãy chọn lại");
		}
		AdvanceClock.Advanced done = this.advance.to(moment);
		return new Advanced(local(done.now()), done.jobs(), done.failed());
	}

	private static OffsetDateTime local(Instant moment) {
		return moment.atZone(DaihoiClock.VIETNAM).toOffsetDateTime();
	}

	private static Instant moment(String text) {
		try {
			return (text.length() == 10) ? LocalDate.parse(text).atStartOfDay(DaihoiClock.VIETNAM).toInstant()
					: OffsetDateTime.parse(text).toInstant();
		}
		catch (DateTimeParseException | NullPointerException ex) {
			throw refused("Thời điểm phải là một ngày như 2024-10-18 hoặc một thời điểm như 2024-10-18T08:00:00+07:00");
		}
	}

	private static Refusal refused(String text) {
		return Refusal.impossible(List.of(Finding.error("CLOCK", "to", text, "")));
	}

}
