package vn.daihoi.deadline;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.file.FileReaders;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** The planner for the people of a congress and those above them. */
@RestController
class TimelineController {

	private final Congresses congresses;

	private final Planner planner;

	private final FileReaders readers;

	TimelineController(Congresses congresses, Planner planner, FileReaders readers) {
		this.congresses = congresses;
		this.planner = planner;
		this.readers = readers;
	}

	@GetMapping("/api/congresses/{organization}/{plan}/timeline")
	@Transactional(readOnly = true)
	@Operation(summary = "Các bước của một đại hội tính lùi từ ngày khai mạc định chọn; ngày sớm nhất còn kịp")
	Timeline timeline(@PathVariable String organization, @PathVariable String plan, @RequestParam LocalDate opening) {
		Congress congress = this.congresses.find(plan + "/" + organization)
			.filter((one) -> this.readers.mayRead(one.id()))
			.orElseThrow(() -> unknown(organization));
		return this.planner.plan(congress, opening);
	}

	private static Refusal unknown(String organization) {
		return Refusal.notFound(Finding.error("CONGRESS", "organization", "Không có đại hội của tổ chức “"
				+ organization + "” trong phạm vi đồng chí được xem; hãy kiểm tra lại mã", ""));
	}

}
