package vn.daihoi.verification;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.organization.Role;
import vn.daihoi.task.Caller;

/** Of which congresses a person may write down a complaint. */
@RestController
class ComplaintController {

	private final Verifications verifications;

	private final Caller caller;

	ComplaintController(Verifications verifications, Caller caller) {
		this.verifications = verifications;
		this.caller = caller;
	}

	@GetMapping("/api/complaints/congresses")
	@Transactional(readOnly = true)
	@Operation(summary = "Các đại hội mà người dùng được ghi đơn thư, việc mất đoàn kết")
	List<Verifications.Complained> congresses() {
		return this.verifications.congressesUnder(this.caller.organizations()
			.stream()
			.filter((one) -> this.caller.isIn(Role.INSPECTION.groupOf(one)))
			.toList());
	}

}
