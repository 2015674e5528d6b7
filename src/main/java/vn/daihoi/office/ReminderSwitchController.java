package vn.daihoi.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.input.StrictJson;

/** Reminders of a deadline rule, switched on and off by administrators. */
@RestController
class ReminderSwitchController {

	private final StrictJson json;

	private final SwitchReminders reminders;

	ReminderSwitchController(StrictJson json, SwitchReminders reminders) {
		this.json = json;
		this.reminders = reminders;
	}

	@Operation(summary = "Bật hoặc tắt nhắc việc của một quy tắc thời hạn; chỉ quản trị nghiệp vụ",
			description = "Áp dụng từ hôm nay cho cả kế hoạch, hoặc cho các đảng ủy (cùng chi bộ trực thuộc), chi bộ ghi ở "
					+ "organizations. Thời hạn không đổi; tắt thì không nhắc trước hạn, đến hạn, quá hạn và không báo cấp trên. "
					+ "Lần bật, tắt hẹp nhất đứng trước, cả khi sau đó thời hạn được điều chỉnh.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = "application/json",
							schema = @Schema(implementation = SwitchedReminders.class))))
	@PutMapping("/api/deadlines/rules/{rule}/reminders")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void set(@PathVariable String rule, @RequestBody(required = false) byte[] body, Authentication person) {
		this.reminders.set(rule, this.json.read(body, SwitchedReminders.class), person);
	}

}
