package vn.daihoi.midterm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.lang.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.file.FileReaders;
import vn.daihoi.organization.Organizations;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Caller;

/** Who holds which post, and whose committee a person may begin to change. */
@RestController
class CommitteeController {

	private final Organizations organizations;

	private final PostHolders holders;

	private final ChangingGroups groups;

	private final FileReaders readers;

	private final Caller caller;

	private final DaihoiClock clock;

	CommitteeController(Organizations organizations, PostHolders holders, ChangingGroups groups, FileReaders readers,
			Caller caller, DaihoiClock clock) {
		this.organizations = organizations;
		this.holders = holders;
		this.groups = groups;
		this.readers = readers;
		this.caller = caller;
		this.clock = clock;
	}

	/** An organisation of a list. */
	record Choice(String code, String name) {
	}

	@GetMapping("/api/committees")
	@Transactional(readOnly = true)
	@Operation(summary = "Các tổ chức mà người dùng được mở hồ sơ kiện toàn")
	List<Choice> committees() {
		return this.organizations.all()
			.stream()
			.filter((one) -> this.groups.of(one).stream().anyMatch(this.caller::isIn))
			.map((one) -> new Choice(one.code(), one.name()))
			.toList();
	}

	@GetMapping("/api/committees/{organization}")
	@Transactional(readOnly = true)
	@Operation(summary = "Ai giữ chức danh gì trong cấp ủy, từ ngày nào, theo quyết định nào; mặc định là hôm nay")
	List<RecordChangeForm.Holder> committee(@PathVariable String organization,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
		if (!this.readers.mayRead("/" + organization)) {
			throw Refusal.notFound(Finding.error("COMMITTEE", "",
					"Không có tổ chức này, hoặc tổ chức không thuộc đơn vị của đồng chí", ""));
		}
		return RecordChangeForm.Holder
			.of(this.holders.on(Optional.ofNullable(on).orElseGet(this.clock::today), organization));
	}

}
