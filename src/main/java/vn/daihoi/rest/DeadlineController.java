package vn.daihoi.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.lang.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.deadline.DeadlineRules;
import vn.daihoi.deadline.ReminderSwitches;
import vn.daihoi.sight.Sight;

/** Deadlines and the rules that give them, for programs. */
@RestController
@RequestMapping("/api/deadlines")
class DeadlineController {

	static final int PAGE = 100;

	private final DeadlineFilterReader filters;

	private final DeadlineRows rows;

	private final DeadlineRanges ranges;

	private final DeadlineRules rules;

	private final ReminderSwitches reminders;

	private final DaihoiClock clock;

	DeadlineController(DeadlineFilterReader filters, DeadlineRows rows, DeadlineRanges ranges, DeadlineRules rules,
			ReminderSwitches reminders, DaihoiClock clock) {
		this.filters = filters;
		this.rows = rows;
		this.ranges = ranges;
		this.rules = rules;
		this.reminders = reminders;
		this.clock = clock;
	}

	/** A page of a list, {@code next} the address of the one behind it. */
	record Page(List<RangedDeadline> items, int total, @Nullable String next) {
	}

	@GetMapping
	@Transactional(readOnly = true)
	@Operation(summary = "Các thời hạn trong phạm vi người gọi được xem, mỗi trang 100, theo ngày",
			description = "state: open (còn phải làm), met (đã xong), late (quá hạn của kế hoạch hoặc quy định), "
					+ "waived (không còn phải làm: đại hội hoãn, đã khai mạc, đảng ủy đã cho ý kiến bằng văn bản, "
					+ "hoặc cấp trên cho phép quá hạn: việc vẫn phải làm, hạn không tính nữa). "
					+ "Hạn nội bộ (internal) qua ngày không tính là quá hạn. organization để trống là việc của kế hoạch. "
					+ "range: hạn tạm tính đếm qua ngày nghỉ chưa có quyết định có thể rơi vào ngày nào đến ngày nào.")
	Page list(@ParameterObject AskedDeadlines asked, Authentication person) {
		return page(Sight.of(person), this.filters.read(asked), this.clock.today());
	}

	private Page page(Sight sight, DeadlineFilter filter, LocalDate today) {
		List<DeadlineItem> found = this.rows.list(sight, filter, today, PAGE + 1);
		String next = (found.size() > PAGE) ? filter.behind(found.get(PAGE - 1).place()).address("/api/deadlines")
				: null;
		return new Page(found.stream().limit(PAGE).map(this.ranges::of).toList(), this.rows.count(sight, filter, today),
				next);
	}

	@GetMapping("/rules")
	@Transactional(readOnly = true)
	@Operation(summary = "Các quy tắc thời hạn đang áp dụng cho một kế hoạch hoặc một tổ chức",
			description = "Quy tắc đặt riêng cho chi bộ đứng trước quy tắc của đảng ủy, rồi của kế hoạch, rồi quy tắc chung. "
					+ "verified false: câu chữ hoặc cách tính còn chờ xác nhận. reminded: có nhắc việc hay không, "
					+ "theo lần bật, tắt hẹp nhất; scope và validFrom là của thời hạn.")
	List<RuleItem> rules(@RequestParam(required = false) @Parameter(description = "mã kế hoạch") String plan,
			@RequestParam(required = false) @Parameter(
					description = "mã đảng ủy cơ sở hoặc chi bộ; cần kèm mã kế hoạch") String organization) {
		String subject = this.filters.subject(plan, organization);
		Set<String> off = this.reminders.off(subject);
		return this.rules.all(subject)
			.stream()
			.map((held) -> RuleItem.of(held, !off.contains(held.rule().id())))
			.toList();
	}

}
