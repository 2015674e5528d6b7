package vn.daihoi.office;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.lang.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.daihoi.sight.PageHead;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Rulebook;

/**
 * The register of regulations and the rules that cite it, for administrators; it is only
 * read.
 */
@Controller
class RegulationsController {

	private final Regulations regulations;

	private final Rulebook rules;

	private final DaihoiClock clock;

	private final PageHead head;

	RegulationsController(Regulations regulations, Rulebook rules, DaihoiClock clock, PageHead head) {
		this.regulations = regulations;
		this.rules = rules;
		this.clock = clock;
		this.head = head;
	}

	@GetMapping("/regulations")
	@Transactional(readOnly = true)
	String page(@RequestParam(required = false) @Nullable LocalDate asOf,
			@RequestParam(defaultValue = "false") boolean unverified, Authentication person, Model model,
			HttpServletResponse response) {
		this.head.of(model, person, response);
		model.addAttribute("only", unverified);
		model.addAttribute("page", register(asOf, unverified));
		return "regulations";
	}

	@GetMapping("/api/regulations")
	@ResponseBody
	@Transactional(readOnly = true)
	@Operation(summary = "Sổ quy định của Đảng và các quy tắc dẫn chiếu, có hiệu lực ngày asOf; chỉ quản trị",
			description = "topics: từng lĩnh vực, các văn bản theo thứ tự (state: IN_FORCE đang có hiệu lực, OVER hết hiệu lực, "
					+ "LATER chưa có hiệu lực ngày đó; until là ngày đầu tiên không còn hiệu lực) và quy tắc dẫn văn bản của lĩnh vực. "
					+ "ofPlans: quy tắc của kế hoạch, hướng dẫn của địa phương. internal: hạn nội bộ, không có trong văn bản nào. "
					+ "verified false: câu chữ, ngày hiệu lực hoặc cách áp dụng còn chờ xác nhận, hoặc văn bản được dẫn không có "
					+ "hiệu lực ngày đó (note nói vì sao).")
	RegisterPage register(
			@RequestParam(required = false) @Nullable @Parameter(description = "mặc định là hôm nay") LocalDate asOf,
			@RequestParam(defaultValue = "false") @Parameter(
					description = "true: chỉ những mục chưa xác minh") boolean unverified) {
		LocalDate day = (asOf != null) ? asOf : this.clock.today();
		RegisterPage page = RegisterPage.of(day, this.regulations.all(), this.rules.on(day));
		return unverified ? page.onlyUnverified() : page;
	}

}
