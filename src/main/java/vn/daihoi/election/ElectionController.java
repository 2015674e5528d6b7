package vn.daihoi.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.input.StrictJson;

/** Counts a ballot for whoever asks; nothing is stored. */
@RestController
class ElectionController {

	private final Tally tally;

	private final StrictJson json;

	ElectionController(Tally tally, StrictJson json) {
		this.tally = tally;
		this.json = json;
	}

	@Operation(summary = "Tính kết quả một lượt bầu cử",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = "application/json",
							schema = @Schema(implementation = TallyRequest.class))))
	@PostMapping("/api/elections/tally")
	TallyResult tally(@RequestBody(required = false) byte[] body) {
		return this.tally.count(this.json.read(body, TallyRequest.class));
	}

}
