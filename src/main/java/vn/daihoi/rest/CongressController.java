package vn.daihoi.rest;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.Asked;
import vn.daihoi.sight.CongressPage;
import vn.daihoi.sight.FilterAddress;
import vn.daihoi.sight.FilterReader;
import vn.daihoi.sight.SeenCongress;
import vn.daihoi.sight.SeenCongresses;
import vn.daihoi.sight.Sight;

/** The congresses for programs, each with where it stands. */
@RestController
@RequestMapping("/api/congresses")
class CongressController {

	private final FilterReader filters;

	private final SeenCongresses seen;

	private final Congresses congresses;

	private final Breaches breaches;

	CongressController(FilterReader filters, SeenCongresses seen, Congresses congresses, Breaches breaches) {
		this.filters = filters;
		this.seen = seen;
		this.congresses = congresses;
		this.breaches = breaches;
	}

	/** A page of a list, {@code next} the address of the one behind it. */
	record Page(List<CongressItem> items, int total, String next) {
	}

	@GetMapping
	@Transactional(readOnly = true)
	@Operation(summary = "Các đại hội trong phạm vi người gọi được xem, mỗi trang 100, theo mã tổ chức")
	Page list(@ParameterObject Asked asked, Authentication person) {
		Sight sight = Sight.of(person);
		CongressPage page = this.seen.page(sight, this.filters.read(sight, asked));
		Map<String, List<Milestone>> missing = this.seen.missing(page.items());
		return new Page(page.items().stream().map((row) -> CongressItem.of(row, missing.get(row.id()))).toList(),
				page.total(), page.next().map((next) -> FilterAddress.of("/api/congresses", next)).orElse(null));
	}

	@GetMapping("/{organization}/{plan}")
	@Transactional(readOnly = true)
	@Operation(summary = "Một đại hội: các mốc, hạn và vì sao có hạn, điều trái quy định")
	CongressDetail one(@PathVariable String organization, @PathVariable String plan, Authentication person) {
		String id = plan + "/" + organization;
		SeenCongress congress = this.seen.find(Sight.of(person), id).orElseThrow(() -> unknown(organization, plan));
		return CongressDetail.of(congress, this.congresses.get(id), this.breaches.of(id));
	}

	private static Refusal unknown(String organization, String plan) {
		return Refusal.notFound(
				Finding.error(
						"CONGRESS", "organization", "Không có đại hội của tổ chức “" + organization
								+ "” theo kế hoạch “" + plan + "” trong phạm vi đồng chí được xem; hãy kiểm tra lại mã",
						""));
	}

}
